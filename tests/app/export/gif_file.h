// Reads a GIF as a viewer does.
#pragma once

#include <QImage>
#include <QString>
#include <gif_lib.h>
#include <gtest/gtest.h>
#include <optional>
#include <string>
#include <vector>

namespace timeslice::test {

struct GifFile {
    QSize size;
    std::vector<int> delays;    // hundredths of a second
    std::vector<QImage> frames; // as they add up
    std::optional<int> loops;   // 0: for ever; none: it plays once
    std::string comment;
};

namespace gif {

inline void readExtension(const ExtensionBlock& block, GifFile& file) {
    const std::string bytes(reinterpret_cast<const char*>(block.Bytes), static_cast<size_t>(block.ByteCount));
    if (block.Function == COMMENT_EXT_FUNC_CODE ||
        (block.Function == CONTINUE_EXT_FUNC_CODE && !file.comment.empty()))
        file.comment += bytes;
    else if (block.Function == CONTINUE_EXT_FUNC_CODE && bytes.size() == 3)
        file.loops = block.Bytes[1] | block.Bytes[2] << 8;
}

} // namespace gif

inline GifFile readGif(const QString& path) {
    GifFile file;
    int error = 0;
    GifFileType* gif = DGifOpenFileName(path.toUtf8().constData(), &error);
    EXPECT_NE(gif, nullptr) << GifErrorString(error);
    if (gif == nullptr) return file;
    EXPECT_EQ(DGifSlurp(gif), GIF_OK) << GifErrorString(gif->Error);
    file.size = QSize(gif->SWidth, gif->SHeight);
    QImage shown(file.size, QImage::Format_RGB32);
    for (int i = 0; i < gif->ImageCount; ++i) {
        const SavedImage& saved = gif->SavedImages[i];
        for (int b = 0; b < saved.ExtensionBlockCount; ++b)
            gif::readExtension(saved.ExtensionBlocks[b], file);
        GraphicsControlBlock control{};
        EXPECT_EQ(DGifSavedExtensionToGCB(gif, i, &control), GIF_OK);
        file.delays.push_back(control.DelayTime);
        const GifImageDesc& box = saved.ImageDesc;
        for (int y = 0; y < box.Height; ++y)
            for (int x = 0; x < box.Width; ++x) {
                const int place = saved.RasterBits[y * box.Width + x];
                if (place == control.TransparentColor) continue;
                const GifColorType& color = gif->SColorMap->Colors[place];
                shown.setPixel(box.Left + x, box.Top + y, qRgb(color.Red, color.Green, color.Blue));
            }
        file.frames.push_back(shown.copy());
    }
    DGifCloseFile(gif, &error);
    return file;
}

} // namespace timeslice::test
