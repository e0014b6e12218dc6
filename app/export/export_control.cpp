#include "app/export/export_control.h"

#include <QSaveFile>

namespace timeslice {

ExportControl ExportControl::part(double from, double to) const {
    if (!progress) return *this;
    return {[whole = progress, from, to](double share) { whole(from + share * (to - from)); }, stop};
}

tl::unexpected<Problems> stoppedExport() {
    return failure(TS_TEXT("The export was stopped. Nothing was written."));
}

Result<void> writeFile(const QString& path, const QByteArray& bytes) {
    if (bytes.isEmpty())
        return failure(TS_TEXT("The picture is too large for this computer's memory: "
                               "choose a smaller size or resolution."));
    QSaveFile target(path);
    const bool isWritten =
        target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.commit();
    if (!isWritten)
        return failure(TS_TEXT("'{0}' cannot be written: {1}"), path.toStdString(),
                       target.errorString().toStdString());
    return {};
}

} // namespace timeslice
