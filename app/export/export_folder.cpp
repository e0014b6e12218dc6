#include "app/export/export_folder.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace timeslice {

namespace {

QString key() {
    return QStringLiteral("export/folder");
}
QSettings saved() {
    return QSettings(QStringLiteral("timeslice"), QStringLiteral("timeslice"));
}

} // namespace

QString proposedExport(const QString& name, const QString& suffix) {
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    return QStringLiteral("%1/%2.%3").arg(saved().value(key(), pictures).toString(), name, suffix);
}

void rememberExportFolder(const QString& file) {
    saved().setValue(key(), QFileInfo(file).absolutePath());
}

} // namespace timeslice
