// The frame of every page: background, title and caption above the contents, a source line below.
#pragma once

#include "app/export/slide_layout.h"
#include "app/timeline/display_list.h"
#include "app/timeline/text_measure.h"

#include <string>

namespace timeslice {

struct SlideTexts {
    std::string title;   // may be empty
    std::string caption; // the same; broken into at most two lines
    std::string source;
    std::string clock = {}; // right of the title; may be empty
};

// Whether there are a title and a caption, and margins, and in which unit lengths are.
struct FrameLook {
    bool framed = true;
    double unit = 0; // 0: the page's own
};

// Lengths of a page follow a unit of 1/1080 of its shorter side.
double slideUnit(const DisplayList& list);
// A length in whole pixels, 1 at least.
double slidePixels(const DisplayList& list, double units);
double wholePixels(double units, double unit);

// Adds the frame to a list whose width and height are set; gives the area within.
SlideBox addSlideFrame(DisplayList& list, const SlideTexts& texts, const Theme& theme, bool transparent,
                       const TextMeasure& measure, const FrameLook& look = {});

} // namespace timeslice
