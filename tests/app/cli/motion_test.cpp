// Animations and decks from the command line.
#include "tests/app/cli/program.h"
#include "tests/app/export/gif_file.h"
#include "tests/app/export/office_file.h"

#include <gmock/gmock.h>

namespace timeslice {
namespace {

using test::Folder;
using test::Outcome;
using testing::HasSubstr;

QString qt(const char* text) {
    return QString::fromUtf8(text);
}

// A run of one model, and what is written of it.
Outcome exported(const QStringList& more, const char* models = "gil") {
    return test::timeslice(QStringList{qt("run"), qt("mixed"), qt("--model"), qt(models)} + more);
}

TEST(Motion, WritesAnAnimationThatSaysHowItWasMade) {
    const Folder folder;
    const Outcome outcome = exported({qt("-o"), folder.path("x.gif"), qt("--speed"), qt("50ms")});
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_EQ(outcome.out, "");
    const test::GifFile gif = test::readGif(folder.path("x.gif"));
    EXPECT_EQ(gif.size, QSize(1280, 720));
    EXPECT_EQ(gif.loops, 0) << "for ever";
    EXPECT_EQ(gif.delays.front(), 5);
    EXPECT_EQ(gif.delays.back(), 200);
    EXPECT_THAT(gif.comment, HasSubstr("command: timeslice run mixed --model gil"));
    EXPECT_THAT(gif.comment, HasSubstr("animation: 1 s shows 50 ms."));
}

// 20 ms, of which a second shows 10: 40 steps, in ten frames 9 of 0.23 s.
TEST(Motion, TakesRangeFramesSizeAndOnce) {
    const Folder folder;
    const Outcome outcome =
        exported({qt("-o"), folder.path("x.gif"), qt("--range"), qt("10ms..30ms"), qt("--speed"), qt("10ms"),
                  qt("--frames"), qt("10"), qt("--size"), qt("640x360"), qt("--once")});
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    const test::GifFile gif = test::readGif(folder.path("x.gif"));
    EXPECT_EQ(gif.size, QSize(640, 360));
    EXPECT_FALSE(gif.loops);
    ASSERT_EQ(gif.delays.size(), 10U);
    EXPECT_EQ(gif.delays.front(), 23);
}

TEST(Motion, WritesNumberedPngs) {
    const Folder folder;
    const Outcome outcome = exported({qt("-o"), folder.path("x-%03d.png"), qt("--frames"), qt("3"),
                                      qt("--size"), qt("640x360"), qt("--card"), qt("1")});
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_EQ(folder.names(), (QStringList{qt("x-001.png"), qt("x-002.png"), qt("x-003.png")}));
}

TEST(Motion, WritesADeckOfTheCards) {
    const Folder folder;
    const Outcome outcome = exported(
        {qt("-o"), folder.path("x.pptx"), qt("-o"), folder.path("x.pdf"), qt("--deck")}, "serial,gil");
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    const test::OfficeFile deck(folder.path("x.pptx"));
    EXPECT_EQ(deck.paragraphs(qt("ppt/slides/slide1.xml")).front(), qt("One after another"));
    EXPECT_EQ(deck.paragraphs(qt("ppt/slides/slide2.xml")).front(), qt("Threads with a GIL"));
    EXPECT_FALSE(deck.paragraphs(qt("ppt/notesSlides/notesSlide2.xml")).join(u' ').isEmpty());
    EXPECT_THAT(deck.part(qt("docProps/core.xml")).toStdString(), HasSubstr("timeslice run mixed --model"));
    EXPECT_THAT(folder.read("x.pdf"), HasSubstr("/Count 2"));
}

TEST(Motion, WritesADeckOfStops) {
    const Folder folder;
    const Outcome outcome = exported({qt("-o"), folder.path("x.pptx"), qt("--stops"), qt("5ms,12ms")});
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    const test::OfficeFile deck(folder.path("x.pptx"));
    EXPECT_EQ(deck.paragraphs(qt("ppt/slides/slide1.xml")).front(), qt("Mixed at 5 ms"));
    EXPECT_EQ(deck.paragraphs(qt("ppt/slides/slide2.xml")).front(), qt("Mixed at 12 ms"));
    EXPECT_FALSE(deck.has(qt("ppt/slides/slide3.xml")));
}

// Nothing runs, and nothing is written.
TEST(Motion, RefusesWhatItDoesNotUnderstand) {
    const Folder folder;
    const std::pair<QStringList, const char*> cases[] = {
        {{qt("--range"), qt("30ms..10ms")}, "--range is '30ms..10ms'; expected two times"},
        {{qt("--range"), qt("30")}, "--range is '30'; expected two times"},
        {{qt("--card"), qt("2")}, "--card is 2, but the last run is 1."},
        {{qt("--card"), qt("0")}, "--card has '0'; expected whole numbers"},
        {{qt("--speed"), qt("0ms")}, "--speed is '0ms'; expected how much one second shows"},
        {{qt("--frames"), qt("1001")}, "--frames is '1001'; expected a whole number from 2 to 1000."},
        {{qt("--deck"), qt("slides")}, "--deck is 'slides'; expected cards or stops."},
        {{qt("--deck=cards"), qt("--stops"), qt("5ms")}, "--stops needs --deck stops"},
        {{qt("--stops"), qt("soon")}, "--stops has 'soon'; expected times"},
        {{qt("--deck")}, "--deck and --stops need an output that ends with .pdf or .pptx."}};
    for (const auto& [words, message] : cases) {
        const Outcome outcome = exported(QStringList{qt("-o"), folder.path("x.gif")} + words);
        EXPECT_EQ(outcome.code, 2) << message;
        EXPECT_THAT(outcome.err, HasSubstr(message));
        EXPECT_EQ(folder.names(), QStringList());
    }
}

TEST(Motion, RefusesAStopAfterTheEnd) {
    const Folder folder;
    const Outcome outcome = exported({qt("-o"), folder.path("x.pptx"), qt("--stops"), qt("10s")});
    EXPECT_EQ(outcome.code, 2);
    EXPECT_THAT(outcome.err, HasSubstr("The stop at 10 s lies after the end of all runs"));
}

} // namespace
} // namespace timeslice
