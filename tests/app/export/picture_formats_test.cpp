#include "app/export/picture_formats.h"

#include "app/export/export_file.h"

#include <gtest/gtest.h>
#include <set>

namespace timeslice {
namespace {

TEST(PictureFormats, ArePicturesOfRunsAndSweepsUnderSuffixesOfTheirOwn) {
    std::set<std::string_view> suffixes;
    for (const FormatInfo& format : formatTable())
        suffixes.insert(format.suffixes.begin(), format.suffixes.end());
    for (const PictureFormat& format : pictureFormats()) {
        EXPECT_EQ(format.kind, FormatKind::Picture) << format.id;
        EXPECT_NE(format.runs.what, nullptr) << format.id;
        EXPECT_NE(format.sweep.what, nullptr) << format.id;
        ASSERT_FALSE(format.suffixes.empty()) << format.id;
        for (const std::string_view suffix : format.suffixes)
            EXPECT_TRUE(suffixes.insert(suffix).second) << suffix << " stands twice";
    }
}

TEST(PictureFormats, AreFoundByASuffixInAnyCase) {
    ASSERT_NE(pictureFormatOf(QStringLiteral("a b/c.SvG")), nullptr);
    EXPECT_EQ(pictureFormatOf(QStringLiteral("a b/c.SvG"))->id, "svg");
    EXPECT_EQ(pictureFormatOf(QStringLiteral("a.csv")), nullptr);
    EXPECT_EQ(pictureFormatOf(QStringLiteral("png")), nullptr);
}

// A picture that says so is found in the file: PNG by its first bytes, the others by their first words.
TEST(PictureFormats, WriteFilesOfTheirKind) {
    const Page page{QStringLiteral("Title"), {}, [](const PictureOptions&, double) { return DisplayList(); }};
    const std::pair<const char*, QByteArray> kBeginnings[] = {
        {"png", "\x89PNG"}, {"svg", "<"}, {"pdf", "%PDF"}};
    for (const auto& [id, beginning] : kBeginnings) {
        const PictureFormat* format = pictureFormatOf(QStringLiteral("a.%1").arg(QString::fromLatin1(id)));
        ASSERT_NE(format, nullptr) << id;
        EXPECT_TRUE(format->write(page, {}).startsWith(beginning)) << id;
    }
}

TEST(PictureFormats, OfAnimationsAndDecksHaveSuffixesOfTheirOwn) {
    std::set<std::string_view> suffixes;
    for (const FormatInfo& format : formatTable())
        suffixes.insert(format.suffixes.begin(), format.suffixes.end());
    for (const PictureFormat& format : exportFormats()) {
        EXPECT_NE(format.runs.what, nullptr) << format.id;
        for (const std::string_view suffix : format.suffixes)
            EXPECT_TRUE(suffixes.insert(suffix).second) << suffix << " stands twice";
    }
    EXPECT_EQ(pictureFormatOf(QStringLiteral("x.gif")), nullptr) << "it is not of a single page";
    ASSERT_NE(exportFormatOf(QStringLiteral("x.GIF")), nullptr);
    EXPECT_EQ(exportFormatOf(QStringLiteral("x.GIF"))->id, "gif");
}

TEST(PictureFormats, AreTakenForWhatTheFileIsToBe) {
    const auto kind = [](const char* file, bool wantsDeck) {
        const QString path = QString::fromLatin1(file);
        return kindOf(*exportFormatOf(path), path, wantsDeck);
    };
    EXPECT_EQ(kind("x.png", false), ExportKind::Picture);
    EXPECT_EQ(kind("x.png", true), ExportKind::Picture) << "beside a deck";
    EXPECT_EQ(kind("x-%04d.png", false), ExportKind::Animation);
    EXPECT_EQ(kind("x.gif", false), ExportKind::Animation);
    EXPECT_EQ(kind("x.pdf", false), ExportKind::Picture);
    EXPECT_EQ(kind("x.pdf", true), ExportKind::Deck);
    EXPECT_EQ(kind("x.pptx", false), ExportKind::Deck);
    EXPECT_EQ(kind("x-%04d.svg", false), ExportKind::Picture);
}

} // namespace
} // namespace timeslice
