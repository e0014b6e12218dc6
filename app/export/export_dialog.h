// ExportDialog: exports the comparison for a slide or a page: as a picture, an animation or a deck. Preview,
// fields, progress. Errors are shown in the dialog.
#pragma once

#include "app/export/export_fields.h"
#include "app/export/export_job.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QProgressBar;

namespace timeslice {

class Button;
class MessageBar;

class ExportDialog : public QDialog {
    Q_OBJECT
  public:
    // `comparison`: all runs that have a trace; those that are visible in `view` are ticked.
    ExportDialog(Comparison comparison, ExportView view, QWidget* parent = nullptr);

    // Of a picture, from the current fields. Errors: as ExportFields::options().
    Result<PictureOptions> options() const;
    // Writes the picture, or begins to write an animation or a deck; false if that failed, with a message in
    // the dialog.
    bool saveTo(const QString& path);
    bool isSaving() const { return m_job.isRunning(); }
    void copy();
    // Stops what is being saved; otherwise closes the dialog.
    void reject() override;

    const MessageBar* messageBar() const { return m_message; }
    CardChoice* cards() { return m_fields->cards(); }
    Segmented* range() { return m_fields->range(); }

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void createParts();
    void createLayout();
    void connectSignals();
    void retranslate();
    void refresh();
    void showPreview();
    void showButtons();
    Result<QImage> preview(const ExportOptions& options);
    Result<QImage> filmPreview(const ExportOptions& options);
    Result<QImage> deckPreview(const ExportOptions& options);
    void say(bool isError, const QString& text);
    void save();
    void begin(const ExportOptions& options, const QString& path);
    void end();
    QString suffix() const;

    Comparison m_comparison;
    ExportJob m_job;
    QString m_target; // what is being saved
    QTimer m_settle;
    QTimer m_said;              // "saved" disappears after a while
    bool m_fieldsWrong = false; // the message is about the fields and disappears when they are valid
    QLabel* m_preview = nullptr;
    QLabel* m_facts = nullptr; // how many frames or pages
    ExportFields* m_fields = nullptr;
    MessageBar* m_message = nullptr;
    QProgressBar* m_progress = nullptr;
    Button* m_copy = nullptr;
    Button* m_close = nullptr;
    Button* m_save = nullptr;
};

} // namespace timeslice
