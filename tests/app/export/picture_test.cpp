#include "app/export/picture.h"

#include "app/base/theme.h"
#include "app/export/slide.h"
#include "app/timeline/font_measure.h"
#include "tests/core/sample_traces.h"

#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <functional>
#include <gtest/gtest.h>
#include <map>
#include <set>

namespace timeslice {
namespace {

QString qt(const char* text) {
    return QString::fromUtf8(text);
}

Compared comparedWith(const char* label, TracePtr trace, const std::function<void(RunResult&)>& change = {}) {
    RunResult run;
    run.trace = std::move(trace);
    if (change) change(run);
    return {measuredAgainst(recordingOf(std::move(run)), {80ms, {}}), label};
}

// `change`: of the first run.
Comparison comparisonOf(int runs, const std::function<void(RunResult&)>& change = {}) {
    auto workload = std::make_shared<Workload>();
    workload->name = "Mixed <work>";
    std::vector<Compared> all;
    for (int i = 0; i < runs; ++i)
        all.push_back(i % 2 == 0
                          ? comparedWith("One after another", samples::mixed(), i == 0 ? change : nullptr)
                          : comparedWith("Threads with a very long name", samples::roundRobin(5, 6, 3ms)));
    return {workload, std::move(all)};
}

DisplayList slideOf(const Comparison& comparison, const PictureOptions& options) {
    return slideList(comparison, options, 1, FontMeasure(), plainEnglish());
}

void expectInside(const DisplayList& list, const char* what) {
    const FontMeasure measure;
    for (const LayerItems& layer : list.layers) {
        for (const RectItem& rect : layer.rects) {
            EXPECT_GE(rect.x, 0) << what;
            EXPECT_GE(rect.y, 0) << what;
            EXPECT_LE(rect.right(), list.width + 0.01) << what;
            EXPECT_LE(rect.bottom(), list.height + 0.01) << what;
        }
        for (const TextItem& text : layer.texts) {
            const double width = measure.width(text.text, text.size, text.weight);
            const double left = text.align == Align::Left     ? text.x
                                : text.align == Align::Center ? text.x - width / 2
                                                              : text.x - width;
            EXPECT_GE(left, -0.01) << what << ": " << text.text;
            EXPECT_LE(left + width, list.width + 0.01) << what << ": " << text.text;
            EXPECT_GE(text.y - text.size * 0.8, 0) << what << ": " << text.text;
            EXPECT_LE(text.y + text.size * 0.25, list.height) << what << ": " << text.text;
        }
    }
}

TEST(Picture, KeepsEverythingOnThePageAtEverySize) {
    for (const char* size :
         {"16:9", "4:3", "square", "A4", "A4 portrait", "320x320", "3840x600", "500x4000"}) {
        for (const int runs : {0, 1, 2, 3, 5, 8}) {
            for (const LaneMode mode : {LaneMode::ByTask, LaneMode::ByCore}) {
                PictureOptions options;
                options.size = *parsePictureSize(qt(size));
                options.lanes = mode;
                options.caption =
                    qt("A caption of some length that may well have to be broken into two lines, or "
                       "even be cut where the page is too narrow for it");
                expectInside(slideOf(comparisonOf(runs), options), size);
            }
        }
    }
}

TEST(Picture, WritesNoTextBelowFourteenPointsOnASlide) {
    for (const int runs : {1, 4, 8}) {
        for (const LaneMode mode : {LaneMode::ByTask, LaneMode::ByCore}) {
            PictureOptions options;
            options.lanes = mode;
            for (const LayerItems& layer : slideOf(comparisonOf(runs), options).layers)
                for (const TextItem& text : layer.texts) EXPECT_GE(text.size, 18.66) << text.text;
        }
    }
}

TEST(Picture, BearsAThousandLanes) {
    const Comparison comparison(nullptr,
                                std::vector{comparedWith("Threads", samples::roundRobin(1000, 2, 10us))});
    PictureOptions options;
    expectInside(slideOf(comparison, options), "a thousand lanes");
}

TEST(Picture, TellsNameMakespanAndSpeedup) {
    const QString svg = QString::fromUtf8(pictureSvg(comparisonOf(1), {}));
    EXPECT_TRUE(svg.contains(qt(">One after another<")));
    EXPECT_TRUE(svg.contains(qt(">40 ms<")));
    EXPECT_TRUE(svg.contains(qt(">2.00×<")));
    EXPECT_TRUE(svg.contains(qt(">Mixed &lt;work&gt;<"))); // no title given: the workload's name
}

TEST(Picture, KeepsWhatIsCoveredToItself) {
    PictureOptions options;
    options.hiddenFrom = 10ms;
    options.callouts = {{{TaskId{0}, 5ms, "here"}, {TaskId{0}, 35ms, "not here"}}};
    const DisplayList list = slideOf(comparisonOf(1), options);
    std::set<std::string> texts;
    for (const LayerItems& layer : list.layers)
        for (const TextItem& text : layer.texts) texts.insert(text.text);
    EXPECT_TRUE(texts.contains("?"));
    EXPECT_TRUE(texts.contains("here"));
    EXPECT_FALSE(texts.contains("not here"));
    EXPECT_FALSE(texts.contains("2.00×")) << "the speedup would give it away";
    EXPECT_EQ(list.layer(Layer::Cover).rects.size(), 1U);
    options.hiddenFrom = 40ms;
    EXPECT_TRUE(slideOf(comparisonOf(1), options).layer(Layer::Cover).rects.empty());
}

TEST(Picture, AsImageHasItsSizeTimesTheScale) {
    PictureOptions options;
    options.size = {640, 360};
    options.scale = 2;
    const QImage image = pictureImage(comparisonOf(2), options);
    EXPECT_EQ(image.size(), QSize(1280, 720));
    EXPECT_EQ(image.pixelColor(2, 2).alpha(), 255);
    options.transparent = true;
    EXPECT_EQ(pictureImage(comparisonOf(2), options).pixelColor(2, 2).alpha(), 0);
}

TEST(Picture, FollowsItsThemeNotTheWindows) {
    PictureOptions options;
    options.theme = "dark";
    EXPECT_LT(pictureImage(comparisonOf(1), options).pixelColor(3, 3).lightness(), 60);
    options.theme = "print";
    EXPECT_EQ(pictureImage(comparisonOf(1), options).pixelColor(3, 3), QColor(Qt::white));
}

TEST(Picture, AsSvgIsWellFormed) {
    QXmlStreamReader reader(pictureSvg(comparisonOf(4), {}));
    int texts = 0;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == qt("text")) ++texts;
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    EXPECT_GT(texts, 30);
}

TEST(Picture, LeavesTheLegendOutWhenNotWanted) {
    PictureOptions options;
    EXPECT_TRUE(pictureSvg(comparisonOf(1), options).contains(">finished<"));
    options.legend = false;
    EXPECT_FALSE(pictureSvg(comparisonOf(1), options).contains(">finished<"));
}

TEST(Picture, AsPdfIsVectorsWithFonts) {
    const QByteArray pdf = picturePdf(comparisonOf(2), {});
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_TRUE(pdf.contains("/FontFile"));
    EXPECT_FALSE(pdf.contains("/Subtype /Image"));
}

TEST(Picture, SaysWhatEndedARunEarly) {
    const Comparison comparison = comparisonOf(1, [](RunResult& run) {
        run.ending = Ending::Deadlock;
        run.message = "A deadlock.";
    });
    EXPECT_TRUE(pictureSvg(comparison, {}).contains(">A deadlock.<"));
}

// What the window shows is what the picture shows, whatever the reason.
TEST(Picture, HasNoGreenAndNoSpeedupForAWrongResult) {
    Comparison comparison = comparisonOf(2);
    const QString green = qt("#%1%2%3")
                              .arg(lightTheme().good.r, 2, 16, QLatin1Char('0'))
                              .arg(lightTheme().good.g, 2, 16, QLatin1Char('0'))
                              .arg(lightTheme().good.b, 2, 16, QLatin1Char('0'));
    const auto speedupIsGreen = [&] {
        const QString svg = QString::fromUtf8(pictureSvg(comparison, {}));
        return svg.contains(qt("fill=\"%1\" font-weight=\"700\" text-anchor=\"end\">2.00×<").arg(green));
    };
    EXPECT_TRUE(speedupIsGreen()) << pictureSvg(comparison, {}).toStdString();
    comparison = comparisonOf(
        2, [](RunResult& run) { run.broken = {Text("The variable c is 100 at the end; expected 200.")}; });
    EXPECT_FALSE(speedupIsGreen());
    const QByteArray svg = pictureSvg(comparison, {});
    EXPECT_FALSE(svg.contains(">2.00"));
    EXPECT_TRUE(svg.contains(">not as expected<"));
}

TEST(Picture, ShowsTheStretchOfTimeThatIsWanted) {
    PictureOptions options;
    options.range = PictureRange{20ms, 25ms};
    const QByteArray svg = pictureSvg(comparisonOf(1), options);
    EXPECT_TRUE(pictureSvg(comparisonOf(1), {}).contains(">10<"));
    EXPECT_FALSE(svg.contains(">10<"));
    EXPECT_TRUE(svg.contains(">24")) << "a tick of the axis, with or without a digit after the point";
    EXPECT_TRUE(svg.contains("20 ms to 25 ms")) << "the source line says that there is more";
}

TEST(Picture, NamesTheSettingsInTheSourceLine) {
    EXPECT_TRUE(
        pictureSvg(comparisonOf(1), {})
            .contains(
                "Mixed &lt;work&gt; · Simulated · 4 cores · Round robin, quantum 4 ms · seed 1 · Timeslice"));
}

// Of the traces that comparisonOf() takes.
bool isLaneName(const std::string& text) {
    return text == "one" || text == "two" || text == "three" || text == "L" || text.starts_with("task ");
}

TEST(Picture, LetsNamesOfLanesNeverTouchAndSaysWhenSomeAreLeftOut) {
    for (const int runs : {1, 5, 15}) {
        for (const char* size : {"16:9", "4:3", "square", "A4", "A4 portrait"}) {
            PictureOptions options;
            options.size = *parsePictureSize(qt(size));
            const DisplayList list = slideOf(comparisonOf(runs), options);
            std::map<std::pair<double, bool>, std::vector<const TextItem*>>
                columns; // names, by their left edge
            bool isSaid = false;
            int names = 0;
            for (const LayerItems& layer : list.layers)
                for (const TextItem& text : layer.texts) {
                    isSaid |= text.text.find("not all lanes are named") != std::string::npos;
                    if (!isLaneName(text.text)) continue;
                    if (text.align == Align::Left) {
                        columns[{text.x, true}].push_back(&text);
                        ++names;
                    }
                }
            for (const auto& [edge, texts] : columns)
                for (size_t i = 1; i < texts.size(); ++i) {
                    const double apart = texts[i]->y - texts[i - 1]->y;
                    EXPECT_GE(apart, texts[i]->size - 0.01)
                        << runs << " cards, " << size << ": " << texts[i - 1]->text << ", " << texts[i]->text;
                }
            // Cards with four lanes and with five take turns.
            EXPECT_EQ(isSaid, names < (runs + 1) / 2 * 4 + runs / 2 * 5) << runs << " cards, " << size;
        }
    }
}

TEST(Picture, SaysInTheFileHowItWasMade) {
    const QTemporaryDir folder;
    for (const char* name : {"a.png", "a.svg", "a.pdf"}) {
        const QString path = folder.filePath(qt(name));
        ASSERT_TRUE(savePicture(comparisonOf(1), {}, path));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        EXPECT_TRUE(bytes.contains("Timeslice " TIMESLICE_VERSION)) << name;
        if (bytes.startsWith("\x89PNG")) continue;
        EXPECT_TRUE(bytes.contains("timeslice run .yaml --model serial")) << name;
    }
    const QImage image(folder.filePath(qt("a.png")));
    EXPECT_EQ(image.text(qt("Command")), qt("timeslice run .yaml --model serial"));
    EXPECT_EQ(image.text(qt("Seed")), qt("1"));
    EXPECT_EQ(image.text(qt("Software")), qt("Timeslice " TIMESLICE_VERSION));
}

TEST(ParsePictureSize, KnowsNamesAndPixels) {
    EXPECT_EQ(*parsePictureSize(qt("1920x1080")), QSize(1920, 1080));
    EXPECT_EQ(*parsePictureSize(qt(" 800 X 600 ")), QSize(800, 600));
    EXPECT_EQ(*parsePictureSize(qt("16:9")), QSize(1920, 1080));
    EXPECT_EQ(*parsePictureSize(qt("Square")), QSize(1080, 1080));
    const QSize a4 = *parsePictureSize(qt("a4"));
    EXPECT_GT(a4.width(), a4.height());
    EXPECT_EQ(*parsePictureSize(qt("A4 portrait")), a4.transposed());
}

TEST(ParsePictureSize, SaysWhatIsWrong) {
    for (const char* text : {"", "big", "1920", "0x0", "100x100", "99999x1080", "-5x900"}) {
        const auto size = parsePictureSize(qt(text));
        ASSERT_FALSE(size) << text;
        EXPECT_FALSE(describe(size.error()).empty());
    }
}

TEST(SavePicture, WritesBySuffixInAnyCase) {
    const QTemporaryDir folder;
    PictureOptions options;
    options.size = {640, 360};
    for (const auto& [name, magic] :
         {std::pair{"a.PNG", "\x89PNG"}, {"b.svg", "<?xml"}, {"c.Pdf", "%PDF-"}}) {
        const QString path = folder.filePath(qt(name));
        const auto saved = savePicture(comparisonOf(2), options, path);
        ASSERT_TRUE(saved) << describe(saved.error());
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_TRUE(file.readAll().startsWith(magic)) << name;
    }
}

TEST(SavePicture, RefusesWhatItCannotDoAndLeavesNothingBehind) {
    const QTemporaryDir folder;
    EXPECT_FALSE(savePicture(comparisonOf(1), {}, folder.filePath(qt("a.bmp"))));
    EXPECT_FALSE(savePicture(comparisonOf(1), {}, folder.filePath(qt("none/a.svg"))));
    PictureOptions options;
    options.theme = "pink";
    EXPECT_FALSE(savePicture(comparisonOf(1), options, folder.filePath(qt("a.svg"))));
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

bool says(const DisplayList& list, std::string_view text) {
    for (const LayerItems& layer : list.layers)
        for (const TextItem& item : layer.texts)
            if (item.text.find(text) != std::string::npos) return true;
    return false;
}

// The first run takes 40 ms, twice as fast as one task after another.
TEST(Picture, TellsARunsResultOnlyWhenThePlayheadIsAtItsEnd) {
    PictureOptions options;
    options.playhead = 39ms;
    const DisplayList before = slideOf(comparisonOf(1), options);
    EXPECT_FALSE(says(before, "2.00×"));
    EXPECT_TRUE(says(before, "39.0 ms")) << "where the playhead is";
    options.playhead = 40ms;
    const DisplayList after = slideOf(comparisonOf(1), options);
    EXPECT_TRUE(says(after, "2.00×"));
    EXPECT_TRUE(says(after, "40.0 ms"));
}

TEST(Picture, DoesNotSayWhatWentWrongBeforeItHas) {
    const Comparison comparison = comparisonOf(1, [](RunResult& run) {
        run.ending = Ending::Timeout;
        run.message = "The time limit ended it.";
    });
    PictureOptions options;
    options.playhead = 39ms;
    EXPECT_FALSE(says(slideOf(comparison, options), "The time limit"));
    options.playhead = 40ms;
    EXPECT_TRUE(says(slideOf(comparison, options), "The time limit"));
}

TEST(Picture, SaysThePaceOfAPlaybackInItsSourceLine) {
    PictureOptions options;
    options.pace = 10ms;
    EXPECT_TRUE(says(slideOf(comparisonOf(1), options), "1 s shows 10 ms"));
}

TEST(Picture, WithoutAFrameItIsOnlyTheCards) {
    PictureOptions options;
    options.framed = false;
    options.caption = qt("A caption");
    const DisplayList list = slideOf(comparisonOf(2), options);
    for (const TextItem& text : list.layer(Layer::Labels).texts) EXPECT_NE(text.text, "Mixed <work>");
    EXPECT_FALSE(says(list, "A caption"));
    EXPECT_TRUE(says(list, "One after another"));
    EXPECT_EQ(list.layer(Layer::Cards).rects.front().x, 0);
    expectInside(list, "without a frame");
    options.heads = false;
    EXPECT_FALSE(says(slideOf(comparisonOf(2), options), "One after another"));
}

TEST(Picture, WritesNoTextBelowTheLeastThatIsAsked) {
    PictureOptions options;
    options.size = {888, 400};
    options.leastText = 14;
    for (const int runs : {1, 5})
        for (const LayerItems& layer : slideOf(comparisonOf(runs), options).layers)
            for (const TextItem& text : layer.texts) EXPECT_GE(text.size, 14) << text.text;
}

// On a narrow page.
TEST(Picture, DoesNotShortenNamesToWriteThemLarger) {
    PictureOptions options;
    options.size = {523, 640};
    options.leastText = 14;
    const Comparison comparison(nullptr,
                                std::vector{comparedWith("Threads", samples::roundRobin(5, 6, 3ms))});
    EXPECT_TRUE(says(slideOf(comparison, options), "task 2"));
}

} // namespace
} // namespace timeslice
