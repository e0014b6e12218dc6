#include "app/export/scaling_chart.h"

#include "app/base/language.h"
#include "app/export/chart_strokes.h"
#include "app/timeline/font_measure.h"
#include "tests/core/yaml_run.h"

#include <QFile>
#include <QTemporaryDir>
#include <gmock/gmock.h>

namespace timeslice {
namespace {

using testing::Contains;
using testing::HasSubstr;

constexpr auto kBody = "tasks:\n  - name: Part\n    count: 24\n    steps: [cpu: 5 ms, io: 1 ms]\n";
constexpr auto kDeadlock = "resources: {a: lock}\ntasks:\n  - name: One\n    steps: [lock: a, lock: a]\n";

Sweep sweepOf(const char* body, SweepAxis axis, std::vector<int64_t> values,
              std::vector<std::string> models = {"serial", "preemptive", "parallel", "gil", "async"}) {
    const WorkloadPtr workload = test::workloadFrom(body);
    SweepRequest request;
    request.axis = axis;
    request.values = std::move(values);
    request.runs.models = std::move(models);
    const auto plan = planSweep(*workload, request);
    if (!plan) ADD_FAILURE() << describe(plan.error());
    return plan ? runSweep(*workload, plan->head) : Sweep{};
}

DisplayList chartOf(const Sweep& sweep, QSize size = {1920, 1080}, const char* theme = "light") {
    PictureOptions options;
    options.size = size;
    options.theme = theme;
    return scalingChartList(sweep, options, FontMeasure(), plainEnglish());
}

struct Box {
    double left, top, right, bottom;
    std::string text;
};

std::vector<Box> textBoxes(const DisplayList& list) {
    const FontMeasure measure;
    std::vector<Box> boxes;
    for (const LayerItems& layer : list.layers)
        for (const TextItem& text : layer.texts) {
            const double width = measure.width(text.text, text.size, text.weight);
            const double shift = text.align == Align::Left ? 0 : text.align == Align::Center ? 0.5 : 1;
            const double left = text.x - shift * width;
            boxes.push_back({left, text.y - text.size * 0.74, left + width, text.y, text.text});
        }
    return boxes;
}

std::vector<std::string> textsOf(const DisplayList& list) {
    std::vector<std::string> texts;
    for (const Box& box : textBoxes(list)) texts.push_back(box.text);
    return texts;
}

// Texts and lines, whole, on the page.
void expectInside(const DisplayList& list) {
    for (const Box& box : textBoxes(list)) {
        EXPECT_GE(box.left, 0) << box.text;
        EXPECT_LE(box.right, list.width + 0.01) << box.text;
        EXPECT_GE(box.top, 0) << box.text;
        EXPECT_LE(box.bottom, list.height) << box.text;
    }
    for (const LayerItems& layer : list.layers)
        for (const LineItem& line : layer.lines) {
            EXPECT_GE(std::min({line.x1, line.x2, line.y1, line.y2}), 0);
            EXPECT_LE(std::max(line.x1, line.x2), list.width);
            EXPECT_LE(std::max(line.y1, line.y2), list.height);
        }
}

void expectNoOverlap(const DisplayList& list) {
    const std::vector<Box> boxes = textBoxes(list);
    for (size_t i = 0; i < boxes.size(); ++i)
        for (size_t j = 0; j < i; ++j) {
            const Box& a = boxes[i];
            const Box& b = boxes[j];
            EXPECT_TRUE(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top)
                << a.text << " / " << b.text;
        }
}

TEST(ScalingChart, KeepsTextsApartAndOnThePageAtEverySize) {
    const Sweep sweeps[] = {sweepOf(kBody, SweepAxis::Cores, {1, 2, 3, 4, 5, 6, 7, 8}),
                            sweepOf(kBody, SweepAxis::Cores, {1, 2, 4, 8, 16, 32, 64}, {"parallel"}),
                            sweepOf(kBody, SweepAxis::Tasks, {1, 3, 10, 30, 100, 300, 1000}),
                            sweepOf(kDeadlock, SweepAxis::Cores, {1, 2, 3}),
                            sweepOf(kBody, SweepAxis::Cores, {3})};
    for (const Sweep& sweep : sweeps)
        for (const QSize size : {QSize(1920, 1080), QSize(1280, 720), QSize(1440, 1080), QSize(1080, 1080),
                                 QSize(1240, 1754), QSize(500, 1200), QSize(2400, 500), QSize(320, 320)}) {
            const DisplayList list = chartOf(sweep, size);
            expectInside(list);
            expectNoOverlap(list);
        }
}

TEST(ScalingChart, NamesEveryCurveAtItsEndWithItsLastValue) {
    const auto texts = textsOf(chartOf(sweepOf(kBody, SweepAxis::Cores, {1, 2, 4}, {"parallel", "serial"})));
    EXPECT_THAT(texts, Contains("Threads, all cores"));
    EXPECT_THAT(texts, Contains("One after another"));
    EXPECT_THAT(texts, Contains("1.00×"));
    EXPECT_THAT(texts, Contains("ideal"));
    EXPECT_THAT(texts, Contains("Speedup"));
    EXPECT_THAT(texts, Contains("Cores"));
    EXPECT_THAT(texts, Contains(HasSubstr("contention")));
}

TEST(ScalingChart, HasADotForEveryRunThatEnded) {
    const auto dots = [](const Sweep& sweep) { return chartOf(sweep).layer(Layer::Marks).dots.size(); };
    EXPECT_EQ(dots(sweepOf(kBody, SweepAxis::Cores, {1, 2, 4})), 15U);
    EXPECT_EQ(dots(sweepOf(kDeadlock, SweepAxis::Cores, {1, 2, 4}, {"parallel"})), 0U);
    const auto texts = textsOf(chartOf(sweepOf(kDeadlock, SweepAxis::Cores, {1, 2}, {"parallel"})));
    EXPECT_THAT(texts, Contains("no run finished"));
}

// One task, so five curves at 1: the first drawn is the widest.
TEST(ScalingChart, NestsCurvesThatLieOnEachOther) {
    const auto dots = chartOf(sweepOf("tasks:\n  - name: A\n    steps: [cpu: 5 ms]\n", SweepAxis::Cores,
                                      {1, 2}, {"serial", "preemptive", "parallel"}))
                          .layer(Layer::Marks)
                          .dots;
    ASSERT_EQ(dots.size(), 6U);
    EXPECT_GT(dots[0].radius, dots[2].radius);
    EXPECT_GT(dots[2].radius, dots[4].radius);
}

TEST(ScalingChart, StretchesManyTasksOverALogarithmicAxis) {
    const auto dots =
        chartOf(sweepOf(kBody, SweepAxis::Tasks, {1, 10, 100}, {"serial"})).layer(Layer::Marks).dots;
    ASSERT_EQ(dots.size(), 3U);
    EXPECT_NEAR(dots[1].x - dots[0].x, dots[2].x - dots[1].x, 0.01);
}

TEST(ScalingChart, WritesTheSameTextsToAllBackEnds) {
    const Sweep sweep = sweepOf(kBody, SweepAxis::Cores, {1, 2, 4}, {"parallel"});
    const QTemporaryDir folder;
    for (const char* name : {"a.svg", "a.png", "a.PDF"}) {
        const QString path = folder.filePath(QString::fromUtf8(name));
        ASSERT_TRUE(saveScalingChart(sweep, {}, path)) << name;
        EXPECT_GT(QFile(path).size(), 2000) << name;
    }
    QFile svg(folder.filePath(QStringLiteral("a.svg")));
    ASSERT_TRUE(svg.open(QIODevice::ReadOnly));
    const std::string text = svg.readAll().toStdString();
    for (const std::string& shown : textsOf(chartOf(sweep))) EXPECT_THAT(text, HasSubstr(">" + shown + "<"));
    EXPECT_FALSE(saveScalingChart(sweep, {}, folder.filePath(QStringLiteral("a.gif"))));
}

TEST(ChartStrokes, CarryDashesAroundCorners) {
    LayerItems layer;
    addCurve(layer, {{0, 0}, {15, 0}, {15, 15}}, {{}, 1, 10});
    ASSERT_EQ(layer.lines.size(), 2U);
    EXPECT_EQ(layer.lines[0].x2, 10) << "a dash, a gap around the corner, a dash";
    EXPECT_EQ(layer.lines[1].y1, 5);
    EXPECT_EQ(layer.lines[1].y2, 15);
}

TEST(ChartStrokes, CutACurveWhereItLeavesThePlot) {
    const auto kept = below(10, {{0, 30}, {10, 20}, {20, 0}, {30, 0}});
    ASSERT_EQ(kept.size(), 3U);
    EXPECT_EQ(kept.back().x, 15);
    EXPECT_EQ(kept.back().y, 10);
}

} // namespace
} // namespace timeslice
