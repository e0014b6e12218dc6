#include "app/cards/overview_strip.h"

#include "core/workload/catalogue.h"

#include <gtest/gtest.h>
#include <numeric>

namespace timeslice {
namespace {

RecordingPtr finished(const char* workload, const char* model) {
    RunSpec spec;
    spec.model = model;
    const auto found = findWorkload(workload);
    return recordingOf(*run(**found, spec), *found);
}

double mean(const std::vector<float>& shares) {
    return std::accumulate(shares.begin(), shares.end(), 0.0) / static_cast<double>(shares.size());
}

TEST(OverviewStrip, KnowsThatWorkOnDevicesIsMostlyWaiting) {
    const auto io = finished("io-bound", "async");
    EXPECT_LT(mean(io->index().activity().busy), 0.3);
    EXPECT_GT(mean(io->index().activity().waiting), 0.9);
    const auto cpu = finished("cpu-bound", "parallel");
    EXPECT_GT(mean(cpu->index().activity().busy), 0.5);
    for (const float share : io->index().activity().waiting) {
        EXPECT_GE(share, 0.0F);
        EXPECT_LE(share, 1.0F);
    }
}

TEST(OverviewStrip, TellsIdleWaitingAndBusyApartInEveryTheme) {
    for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
        const Color idle = OverviewStrip::colorOf(*theme, 0, 0);
        const Color waiting = OverviewStrip::colorOf(*theme, 0, 1);
        const Color busy = OverviewStrip::colorOf(*theme, 1, 1);
        EXPECT_GT(contrast(idle, theme->window), 1.2) << theme->id;
        EXPECT_GT(contrast(waiting, idle), 1.15) << theme->id;
        EXPECT_GT(contrast(waiting, theme->window), 1.4) << theme->id;
        EXPECT_GT(contrast(busy, waiting), 1.15) << theme->id;
        EXPECT_GT(contrast(busy, theme->window), 3) << theme->id;
    }
}

// Rows of the strip that show anything beside the window's colour, far left of the range's frame.
int rowsWithColor(const QImage& image, QColor background) {
    int rows = 0;
    for (int y = 3; y < image.height() - 3; ++y)
        rows += image.pixelColor(image.width() / 2, y) != background ? 1 : 0;
    return rows;
}

TEST(OverviewStrip, ShowsWaitingAndAnyNumberOfRuns) {
    const auto io = finished("io-bound", "async");
    const auto cpu = finished("cpu-bound", "parallel");
    for (const size_t runs : {1, 10, 15, 40}) {
        ViewState view;
        view.setExtent(io->trace().end());
        OverviewStrip strip(&view);
        strip.setTheme(darkTheme());
        strip.setRuns(std::vector<RecordingPtr>(runs, io));
        strip.resize(800, strip.sizeHint().height());
        QImage image(strip.size(), QImage::Format_RGB32);
        const QColor background(darkTheme().window.r, darkTheme().window.g, darkTheme().window.b);
        image.fill(background);
        strip.render(&image, QPoint(), QRegion(), QWidget::RenderFlags());
        // Each run has its part of the strip, the last one too.
        std::vector<RecordingPtr> others(runs - 1, io);
        others.push_back(cpu);
        strip.setRuns(others);
        QImage other(image.size(), QImage::Format_RGB32);
        other.fill(background);
        strip.render(&other, QPoint(), QRegion(), QWidget::RenderFlags());
        EXPECT_NE(image, other) << runs;
        EXPECT_GE(rowsWithColor(image, background), runs == 1 ? 3 : 24) << runs;
        EXPECT_LE(strip.height(), 60) << runs;
    }
}

} // namespace
} // namespace timeslice
