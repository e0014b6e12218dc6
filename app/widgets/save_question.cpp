#include "app/widgets/save_question.h"

#include <QFileDialog>
#include <QFileInfo>

namespace timeslice {

QString askWhereToSave(QWidget* parent, const QString& title, const QString& proposed, const QString& filter,
                       const QString& suffix) {
    const QFileInfo first(proposed);
    QFileDialog dialog(parent, title, first.absolutePath(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix);
    dialog.selectFile(first.fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace timeslice
