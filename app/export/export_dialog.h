// ExportDialog: exports a picture of the comparison for a slide or a page: preview, runs, time range, format,
// size, theme, title, caption. It starts with the runs and the range that the window shows and remembers the
// other choices; errors are shown in the dialog.
#pragma once

#include "app/board/export_view.h"
#include "app/export/picture.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace timeslice {

class Button;
class CardChoice;
class Chooser;
class MessageBar;
class Segmented;

class ExportDialog : public QDialog {
    Q_OBJECT
  public:
    // `comparison`: all runs that have a trace; those that are visible in `view` are ticked.
    ExportDialog(Comparison comparison, ExportView view, QWidget* parent = nullptr);

    // From the current fields. Errors: the custom size is invalid; no run is ticked.
    Result<PictureOptions> options() const;
    // Writes the picture; false if that failed, with a message in the dialog.
    bool saveTo(const QString& path);
    void copy();
    const MessageBar* messageBar() const { return m_message; }
    CardChoice* cards() { return m_cards; }
    Segmented* range() { return m_range; }

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void createFields();
    void createForm();
    void createLayout();
    void connectSignals();
    void retranslate();
    void restore();
    void remember() const;
    void refresh();
    void showPreview();
    void say(bool isError, const QString& text);
    Comparison chosen() const;
    void save();
    const PictureFormat& format() const;
    QString suffix() const;

    Comparison m_comparison;
    ExportView m_view;
    QTimer m_settle;
    QTimer m_said;              // "saved" disappears after a while
    bool m_fieldsWrong = false; // the message is about the fields and disappears when they are valid
    QLabel* m_preview = nullptr;
    QFormLayout* m_form = nullptr;
    CardChoice* m_cards = nullptr;
    Segmented* m_range = nullptr;
    Segmented* m_format = nullptr;
    Chooser* m_size = nullptr;
    QLineEdit* m_ownSize = nullptr;
    Segmented* m_scale = nullptr;
    Segmented* m_theme = nullptr;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_caption = nullptr;
    QCheckBox* m_legend = nullptr;
    QCheckBox* m_transparent = nullptr;
    MessageBar* m_message = nullptr;
    Button* m_copy = nullptr;
    Button* m_close = nullptr;
    Button* m_save = nullptr;
};

} // namespace timeslice
