// ExportFields: what an export is to be: kind, runs, time, format, size, theme, texts. Shows the fields that
// apply, starts with the runs and the range that the window shows, and remembers the other choices.
#pragma once

#include "app/board/export_view.h"
#include "app/export/export_file.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLineEdit;

namespace timeslice {

class CardChoice;
class Chooser;
class Segmented;

class ExportFields : public QWidget {
    Q_OBJECT
  public:
    // `comparison`: all runs that have a trace; those that are visible in `view` are ticked.
    ExportFields(const Comparison& comparison, const ExportView& view, QWidget* parent = nullptr);

    // Errors: what stands in a field is not understood; no run is ticked.
    Result<ExportOptions> options() const;
    ExportKind kind() const;
    const PictureFormat& format() const;
    Comparison chosen() const; // the runs that are ticked
    void remember() const;

    CardChoice* cards() { return m_cards; }
    Segmented* range() { return m_range; }

  Q_SIGNALS:
    void changed(); // by a choice
    void edited();  // by a key: more may follow

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void createFields();
    void createForm();
    void connectSignals();
    void restore();
    void retranslate();
    void retranslateChoices();
    void fillFormats(int chosen);
    void showFields();
    QString formatKey() const;
    Problems readPlayback(PlaybackOptions& playback) const;
    Problems readStops(std::vector<Nanos>& stops) const;

    const Comparison m_comparison;
    const ExportView m_view;
    std::vector<const PictureFormat*> m_formats; // of the kind
    QFormLayout* m_form = nullptr;
    Segmented* m_kind = nullptr;
    CardChoice* m_cards = nullptr;
    Segmented* m_range = nullptr;
    Segmented* m_format = nullptr;
    Segmented* m_pages = nullptr;
    Chooser* m_size = nullptr;
    QLineEdit* m_ownSize = nullptr;
    Segmented* m_scale = nullptr;
    Segmented* m_gifPixels = nullptr;
    Segmented* m_theme = nullptr;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_caption = nullptr;
    QLineEdit* m_stops = nullptr;
    QLineEdit* m_pace = nullptr;
    QLineEdit* m_frames = nullptr;
    QCheckBox* m_legend = nullptr;
    QCheckBox* m_transparent = nullptr;
    QCheckBox* m_loops = nullptr;
};

} // namespace timeslice
