#include "app/export/film.h"

#include "core/recording/run_comparison.h"
#include "core/workload/catalogue.h"
#include "tests/app/export/gif_file.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace timeslice {
namespace {

// Five models of the workload that the window starts with.
const Comparison& usual() {
    static const Comparison comparison = [] {
        std::vector<RunSpec> specs;
        for (const char* model : {"serial", "preemptive", "parallel", "gil", "async"}) {
            specs.emplace_back();
            specs.back().model = model;
        }
        return *runComparison(*findWorkload("mixed"), specs);
    }();
    return comparison;
}

// Squares that a film moves: frame i is white but for a blue square in column i.
Film squares(size_t frames) {
    Film film;
    film.made = {{"software", "Timeslice"}, {"command", std::string(300, 'x')}};
    film.size = {64, 16};
    film.frames = frames;
    film.image = [](size_t frame, QSize size, double) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::white);
        for (int i = 0; i < 64; ++i)
            image.setPixel(static_cast<int>(frame) * 8 % size.width() + i % 8, 4 + i / 8, qRgb(0, 0, 255));
        return image;
    };
    return film;
}

class FilmTest : public ::testing::Test {
  protected:
    QString path(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
    QStringList names() const { return QDir(folder.path()).entryList(QDir::Files, QDir::Name); }

    QTemporaryDir folder;
};

TEST_F(FilmTest, AGifHasItsFramesDelaysAndLoops) {
    ASSERT_TRUE(writeGif(squares(5), path("x.gif")));
    const test::GifFile gif = test::readGif(path("x.gif"));
    EXPECT_EQ(gif.size, QSize(64, 16));
    EXPECT_EQ(gif.delays, (std::vector<int>{5, 5, 5, 5, 200}));
    EXPECT_EQ(gif.loops, 0) << "for ever";
    EXPECT_EQ(gif.comment, "software: Timeslice. command: " + std::string(300, 'x') + ".");
    for (size_t i = 0; i < 5; ++i)
        EXPECT_EQ(gif.frames[i], squares(5).image(i, {64, 16}, 1)) << "frame " << i;
}

TEST_F(FilmTest, AGifThatPlaysOnceDoesNotLoop) {
    Film film = squares(2);
    film.loops = false;
    ASSERT_TRUE(writeGif(film, path("x.gif")));
    EXPECT_FALSE(test::readGif(path("x.gif")).loops);
}

TEST_F(FilmTest, AGifShowsLongerWhatDoesNotChange) {
    Film film = squares(3);
    film.image = [](size_t frame, QSize size, double) { return squares(3).image(frame / 2, size, 1); };
    ASSERT_TRUE(writeGif(film, path("x.gif")));
    EXPECT_EQ(test::readGif(path("x.gif")).delays, (std::vector<int>{10, 200}));
}

TEST_F(FilmTest, AGifIsScaledDownToItsBound) {
    Film film = squares(2);
    film.size = {1920, 1080};
    film.mostGifPixels = 480;
    ASSERT_TRUE(writeGif(film, path("x.gif")));
    EXPECT_EQ(test::readGif(path("x.gif")).size, QSize(480, 270));
}

// A little more than 126 ms, of which a second shows 20: 127 steps of 1 ms, so 128 frames.
TEST_F(FilmTest, TheUsualComparisonIsASmallGif) {
    const Result<Film> film = filmOf(usual(), {});
    ASSERT_TRUE(film);
    EXPECT_EQ(film->frames, 128U);
    ASSERT_TRUE(writeGif(*film, path("x.gif")));
    EXPECT_LT(QFileInfo(path("x.gif")).size(), 500'000);
    const test::GifFile gif = test::readGif(path("x.gif"));
    EXPECT_EQ(gif.size, QSize(1280, 720));
    EXPECT_EQ(gif.frames.size(), 128U);
    EXPECT_NE(gif.comment.find("animation: 1 s shows 20 ms."), std::string::npos) << gif.comment;
    EXPECT_NE(gif.comment.find("command: timeslice run mixed"), std::string::npos) << gif.comment;
}

// The last frame is the picture with the playhead at its end.
TEST_F(FilmTest, EndsWithTheWholePicture) {
    PictureOptions options;
    options.size = {1280, 720};
    FilmOptions wanted;
    wanted.picture = options;
    const Result<Film> film = filmOf(usual(), wanted);
    ASSERT_TRUE(film);
    options.playhead = usual().extent();
    options.pace = 20ms;
    EXPECT_EQ(film->image(film->frames - 1, options.size, 1), pictureImage(usual(), options));
    EXPECT_NE(film->image(0, options.size, 1), pictureImage(usual(), options));
}

TEST_F(FilmTest, ShowsTheRangeThatIsAsked) {
    FilmOptions options;
    options.picture.range = PictureRange{10ms, 30ms};
    options.playback.pace = 10ms;
    const Result<Film> film = filmOf(usual(), options);
    ASSERT_TRUE(film);
    EXPECT_EQ(film->frames, 41U) << "2 s, 20 frames a second, and the last";
    EXPECT_EQ(film->made.back().second, "1 s shows 10 ms, from 10 ms to 30 ms");
}

TEST_F(FilmTest, NumbersItsPngs) {
    EXPECT_EQ(numberedPath(QStringLiteral("a/x-%04d.png"), 7), QStringLiteral("a/x-0007.png"));
    EXPECT_EQ(numberedPath(QStringLiteral("x%d.png"), 12), QStringLiteral("x12.png"));
    EXPECT_EQ(numberedPath(QStringLiteral("x%03d.png"), 1234), QStringLiteral("x1234.png"));
    EXPECT_FALSE(isNumbered(QStringLiteral("a%04d/x.png"))) << "a folder";
    EXPECT_FALSE(isNumbered(QStringLiteral("50 %.png")));
    EXPECT_FALSE(isNumbered(QStringLiteral("100%done.png")));
    ASSERT_TRUE(writeNumberedPngs(squares(3), path("x-%02d.png")));
    EXPECT_EQ(names(), (QStringList{QStringLiteral("x-01.png"), QStringLiteral("x-02.png"),
                                    QStringLiteral("x-03.png")}));
    const QImage second(path("x-02.png"));
    EXPECT_EQ(second.convertToFormat(QImage::Format_RGB32), squares(3).image(1, {64, 16}, 1));
    EXPECT_EQ(second.text(QStringLiteral("Software")), QStringLiteral("Timeslice"));
}

TEST_F(FilmTest, PutsTheNumberBehindANameWithoutAPlaceForIt) {
    ASSERT_TRUE(writeNumberedPngs(squares(1), path("x.png")));
    EXPECT_EQ(names(), QStringList{QStringLiteral("x-0001.png")});
}

TEST_F(FilmTest, TellsItsProgress) {
    std::vector<double> told;
    ASSERT_TRUE(writeGif(squares(4), path("x.gif"), {[&](double share) { told.push_back(share); }, {}}));
    EXPECT_EQ(told, (std::vector<double>{0.25, 0.5, 0.75, 1}));
}

TEST_F(FilmTest, LeavesNothingBehindWhenItIsStopped) {
    for (const auto write : {writeGif, writeNumberedPngs}) {
        std::stop_source stop;
        const ExportControl control{[&](double share) {
                                        if (share > 0.5) stop.request_stop();
                                    },
                                    stop.get_token()};
        const Result<void> result = write(squares(10), path("x.png"), control);
        ASSERT_FALSE(result);
        EXPECT_EQ(describe(result.error()), "The export was stopped. Nothing was written.");
        EXPECT_EQ(names(), QStringList());
    }
}

TEST_F(FilmTest, SaysWhereItCannotBeWritten) {
    for (const auto write : {writeGif, writeNumberedPngs}) {
        const Result<void> result = write(squares(2), path("no/such/x.gif"), {});
        ASSERT_FALSE(result);
        EXPECT_NE(describe(result.error()).find("cannot be written"), std::string::npos);
    }
}

} // namespace
} // namespace timeslice
