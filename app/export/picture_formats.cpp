#include "app/export/picture_formats.h"

#include <algorithm>
#include <array>

namespace timeslice {
namespace {

constexpr Content<Comparison> kPictureOfRuns{TS_TEXT("picture"), nullptr};
constexpr Content<Sweep> kPictureOfSweep{TS_TEXT("chart"), nullptr};

FormatInfo picture(std::string_view id, std::string_view title) {
    return {id, title, FormatKind::Picture, {id}, kPictureOfRuns, kPictureOfSweep};
}

FormatInfo ofRuns(std::string_view id, std::string_view title, const char* what) {
    return {id, title, FormatKind::Picture, {id}, {what, nullptr}};
}

Formats infos(std::span<const PictureFormat> formats) {
    Formats list;
    for (const PictureFormat& format : formats) list.push_back(&format);
    return list;
}

} // namespace

std::span<const PictureFormat> exportFormats() {
    static const std::array kFormats = {
        PictureFormat{picture("png", "PNG"), pagePng, true, true, nullptr, writeNumberedPngs},
        PictureFormat{picture("svg", "SVG"), pageSvg, false, true, "image/svg+xml"},
        PictureFormat{picture("pdf", "PDF"), pagePdf, false, false, nullptr, nullptr, writeDeckPdf},
        PictureFormat{ofRuns("gif", "GIF", TS_TEXT("animation")), nullptr, true, false, nullptr, writeGif},
        PictureFormat{ofRuns("pptx", "PPTX", TS_TEXT("deck")), nullptr, false, false, nullptr, nullptr,
                      writePptx},
    };
    return kFormats;
}

std::span<const PictureFormat> pictureFormats() {
    const std::span<const PictureFormat> all = exportFormats();
    const auto end = std::ranges::find(all, nullptr, &PictureFormat::write);
    return {all.begin(), end};
}

const PictureFormat* exportFormatOf(const QString& file) {
    return static_cast<const PictureFormat*>(formatOf(file.toStdString(), infos(exportFormats())));
}

const PictureFormat* pictureFormatOf(const QString& file) {
    return static_cast<const PictureFormat*>(formatOf(file.toStdString(), infos(pictureFormats())));
}

std::string pictureSuffixes() {
    return suffixesOf(infos(pictureFormats()));
}

} // namespace timeslice
