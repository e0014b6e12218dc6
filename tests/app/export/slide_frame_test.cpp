#include "app/export/slide_frame.h"

#include "app/export/slide.h"
#include "app/timeline/font_measure.h"
#include "core/recording/run_comparison.h"
#include "core/workload/catalogue.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

constexpr double kBelowBaseline = 0.25; // of a text's size: how far letters reach below their baseline
constexpr double kCapitals = 0.73;      // of a text's size: how far they reach above it

constexpr std::pair<double, double> kPages[] = {{1920, 1080}, {1440, 1080}, {1080, 1080}, {1754, 1240},
                                                {1240, 1754}, {320, 320},   {3840, 600}};

struct FramedPage {
    DisplayList list;
    SlideBox area;
};

FramedPage framed(std::pair<double, double> size, const SlideTexts& texts) {
    FramedPage page;
    page.list.width = size.first;
    page.list.height = size.second;
    page.area = addSlideFrame(page.list, texts, lightTheme(), false, FontMeasure());
    return page;
}

const std::vector<TextItem>& labelsOf(const DisplayList& list) {
    return list.layer(Layer::Labels).texts;
}

// One line below the other: they do not touch, and no third line would fit between them.
void expectDirectlyBelow(const TextItem& upper, const TextItem& lower) {
    const double apart = lower.y - kCapitals * lower.size - (upper.y + kBelowBaseline * upper.size);
    EXPECT_EQ(lower.x, upper.x) << lower.text;
    EXPECT_GE(apart, 0) << lower.text;
    EXPECT_LT(apart, lower.size) << lower.text;
}

TEST(SlideFrame, PutsTheCaptionDirectlyBelowTheTitleOnEveryPage) {
    for (const auto& size : kPages) {
        const FramedPage page = framed(size, {"Title", "Caption", "Source"});
        const auto& texts = labelsOf(page.list);
        ASSERT_EQ(texts.size(), 3U) << size.first << "x" << size.second;
        EXPECT_EQ(texts[0].text, "Title");
        EXPECT_EQ(texts[1].text, "Caption");
        EXPECT_EQ(texts[0].align, Align::Left);
        EXPECT_LT(texts[1].size, texts[0].size);
        expectDirectlyBelow(texts[0], texts[1]);
        EXPECT_GE(page.area.y, texts[1].y + kBelowBaseline * texts[1].size) << "the cards come after it";
        EXPECT_GE(texts[2].y - texts[2].size, page.area.bottom()) << "the source comes after the cards";
    }
}

TEST(SlideFrame, BreaksALongCaptionIntoTwoLinesBelowTheTitle) {
    std::string caption = "A caption that is long enough";
    for (int i = 0; i < 6; ++i) caption += ", and goes on for as long as it takes to fill the line";
    const FramedPage page = framed({1920, 1080}, {"Title", caption, "Source"});
    const auto& texts = labelsOf(page.list);
    ASSERT_EQ(texts.size(), 4U);
    EXPECT_TRUE(caption.starts_with(texts[1].text + " ")) << texts[1].text;
    expectDirectlyBelow(texts[0], texts[1]);
    expectDirectlyBelow(texts[1], texts[2]);
    EXPECT_GE(page.area.y, texts[2].y + kBelowBaseline * texts[2].size);
}

TEST(SlideFrame, LeavesNoRoomForACaptionThatThereIsNot) {
    const FramedPage with = framed({1920, 1080}, {"Title", "Caption", "Source"});
    const FramedPage without = framed({1920, 1080}, {"Title", "", "Source"});
    EXPECT_EQ(labelsOf(without.list).size(), 2U);
    EXPECT_LT(without.area.y, with.area.y);
    EXPECT_EQ(without.area.bottom(), with.area.bottom());
}

// The same on a whole slide: nothing comes between the two.
TEST(SlideFrame, LetsNothingStandBetweenTitleAndCaptionOfASlide) {
    RunSpec spec;
    spec.model = "gil";
    PictureOptions options;
    options.title = QStringLiteral("Title");
    options.caption = QStringLiteral("Caption");
    const DisplayList slide = slideList(*runComparison(*findWorkload("cpu-bound"), {spec}), options, 1,
                                        FontMeasure(), plainEnglish());
    const TextItem* title = nullptr;
    const TextItem* caption = nullptr;
    for (const TextItem& text : labelsOf(slide)) {
        if (text.text == "Title") title = &text;
        if (text.text == "Caption") caption = &text;
    }
    ASSERT_TRUE(title && caption);
    expectDirectlyBelow(*title, *caption);
    for (const LayerItems& layer : slide.layers)
        for (const TextItem& text : layer.texts) {
            const bool isBetween = text.y > title->y && text.y - kCapitals * text.size < caption->y;
            EXPECT_TRUE(!isBetween || &text == caption) << text.text;
        }
}

} // namespace
} // namespace timeslice
