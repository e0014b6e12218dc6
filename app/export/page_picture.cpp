#include "app/export/page_picture.h"

#include "app/base/theme.h"
#include "app/export/export_control.h"
#include "app/export/picture_formats.h"

namespace timeslice {

Result<QString> savePage(const Page& page, const PictureOptions& options, const QString& path) {
    const std::string file = path.toStdString();
    const PictureFormat* format = pictureFormatOf(path);
    if (!format)
        return failure(TS_TEXT("'{0}' does not end with a known suffix; expected {1}."), file,
                       pictureSuffixes());
    if (!findTheme(options.theme))
        return failure(TS_TEXT("There is no theme '{0}'. Choose light, dark or print."), options.theme);
    const Result<void> written = writeFile(path, format->write(page, options));
    if (!written) return tl::unexpected(written.error());
    return path;
}

} // namespace timeslice
