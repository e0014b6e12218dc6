#include "app/export/picture_formats.h"

#include <array>

namespace timeslice {
namespace {

constexpr Content<Comparison> kPictureOfRuns{TS_TEXT("picture"), nullptr};
constexpr Content<Sweep> kPictureOfSweep{TS_TEXT("chart"), nullptr};

FormatInfo picture(std::string_view id, std::string_view title) {
    return {id, title, FormatKind::Picture, {id}, kPictureOfRuns, kPictureOfSweep};
}

Formats infos() {
    Formats list;
    for (const PictureFormat& format : pictureFormats()) list.push_back(&format);
    return list;
}

} // namespace

std::span<const PictureFormat> pictureFormats() {
    static const std::array kFormats = {
        PictureFormat{picture("png", "PNG"), pagePng, true, true},
        PictureFormat{picture("svg", "SVG"), pageSvg, false, true, "image/svg+xml"},
        PictureFormat{picture("pdf", "PDF"), pagePdf},
    };
    return kFormats;
}

const PictureFormat* pictureFormatOf(const QString& file) {
    return static_cast<const PictureFormat*>(formatOf(file.toStdString(), infos()));
}

std::string pictureSuffixes() {
    return suffixesOf(infos());
}

} // namespace timeslice
