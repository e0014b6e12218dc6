// AnswerList: the answers that a class may give, below each other, many in two columns, or in as many as are asked
// for. It shows a poll and says what is voted.
#pragma once

#include "app/base/theme.h"
#include "app/lessons/poll.h"

#include <QWidget>
#include <vector>

class QGridLayout;

namespace timeslice {

class AnswerRow;

class AnswerList : public QWidget {
    Q_OBJECT
  public:
    explicit AnswerList(QWidget* parent = nullptr);

    void setPoll(const Poll& poll);
    void setTheme(const Theme& theme);
    void setLowest(int height);     // of a row
    void setTextSize(qreal points); // of its texts
    void setColumns(int columns);
    AnswerRow* row(size_t place) { return m_rows.at(place); }
    size_t size() const { return m_rows.size(); }

  Q_SIGNALS:
    void voted(size_t choice);
    void takenBack(size_t choice);
    void counted(size_t choice, qint64 votes);

  private:
    void addRow();
    void arrange();

    const Theme* m_theme;
    QGridLayout* m_grid;
    std::vector<AnswerRow*> m_rows;
    int m_lowest = 38;
    qreal m_textSize = 0; // 0: as they are made
    int m_columns = 0;    // 0: as the number of answers asks for
};

} // namespace timeslice
