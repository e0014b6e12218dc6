#include "app/export/page_picture.h"

#include "app/base/theme.h"
#include "app/export/picture_formats.h"

#include <QSaveFile>

namespace timeslice {

Result<QString> savePage(const Page& page, const PictureOptions& options, const QString& path) {
    const std::string file = path.toStdString();
    const PictureFormat* format = pictureFormatOf(path);
    if (!format)
        return failure(TS_TEXT("'{0}' does not end with a known suffix; expected {1}."), file,
                       pictureSuffixes());
    if (!findTheme(options.theme))
        return failure(TS_TEXT("There is no theme '{0}'. Choose light, dark or print."), options.theme);
    const QByteArray bytes = format->write(page, options);
    if (bytes.isEmpty())
        return failure(TS_TEXT("The picture is too large for this computer's memory: "
                               "choose a smaller size or resolution."));
    QSaveFile target(path);
    const bool written =
        target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.commit();
    if (!written)
        return failure(TS_TEXT("'{0}' cannot be written: {1}"), file, target.errorString().toStdString());
    return path;
}

} // namespace timeslice
