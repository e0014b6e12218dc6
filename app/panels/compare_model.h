// CompareModel: the table of runs: one row per run with its result, one column per metric, the best value of
// each column marked. Columns come from the metric definitions: a new metric appears automatically.
#pragma once

#include "app/base/theme.h"
#include "core/recording/comparison.h"

#include <QAbstractTableModel>
#include <optional>
#include <vector>

namespace timeslice {

struct CompareRow {
    Text label;
    RecordingPtr recording; // null: none yet
    bool operator==(const CompareRow& other) const {
        return recording == other.recording &&
               plainEnglish().render(label) == plainEnglish().render(other.label);
    }
};

inline constexpr int kResultColumn = 1; // behind the name

class CompareModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTheme(const Theme& theme);

    // Rows keep their place when only their values change.
    // False: nothing changed.
    bool setRows(const std::vector<CompareRow>& rows);
    void retranslate();
    // Breaks the headers into one line per word.
    // Figures are question marks: what they tell is covered.
    void setHidden(bool hidden);
    void setNarrow(bool narrow);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    bool isBest(int row, int column) const;
    // The table for a spreadsheet: columns separated by tabs, one line per row, with the headers.
    QString tabSeparated() const;

  private:
    static QVariant resultHead(int role);
    void takeRows(const std::vector<CompareRow>& rows);
    const RunMetrics* metricsOf(int row) const; // null: no result yet
    QString toolTip(int row, int column) const;
    QVariant foreground(int row, int column) const;
    std::optional<double> value(int row, int column) const;
    QString text(int row, int column) const;
    QString whyDash(int row, int column) const;

    std::vector<CompareRow> m_rows;
    Comparison m_comparison;                      // of those with a recording
    std::vector<std::optional<size_t>> m_placeOf; // there, by row
    const Theme* m_theme = &lightTheme();
    bool m_narrow = false;
    bool m_hidden = false;
};

} // namespace timeslice
