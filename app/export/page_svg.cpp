#include "app/export/page_picture.h"
#include "app/export/svg_writer.h"

namespace timeslice {

QByteArray pageSvg(const Page& page, const PictureOptions& options) {
    const DisplayList list = page.list(options, kVectorDensity);
    return QByteArray::fromStdString(writeSvg(list, page.title.toStdString(), page.made));
}

} // namespace timeslice
