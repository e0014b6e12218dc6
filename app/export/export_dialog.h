// ExportDialog: a picture of the comparison for a slide or a page: preview, format, size, theme, title,
// caption. It remembers the last choice; errors stand in the dialog.
#pragma once

#include "app/export/picture.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace timeslice {

class Button;
class Chooser;
class MessageBar;
class Segmented;

class ExportDialog : public QDialog {
    Q_OBJECT
  public:
    ExportDialog(Comparison comparison, LaneMode lanes, QWidget* parent = nullptr);

    // As the fields say now. Errors: the own size is no size.
    Result<PictureOptions> options() const;
    // Writes the picture; false, with a message in the dialog, when it could not be.
    bool saveTo(const QString& path);
    void copy();
    const MessageBar* messageBar() const { return m_message; }

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
    void save();
    QString suffix() const;

    Comparison m_comparison;
    LaneMode m_lanes;
    QTimer m_settle;
    QLabel* m_preview = nullptr;
    QFormLayout* m_form = nullptr;
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
