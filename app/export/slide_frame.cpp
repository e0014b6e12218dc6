#include "app/export/slide_frame.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace timeslice {
namespace {

constexpr double kTitleText = 46; // units, all of them
constexpr double kMinTitleText = 30;
constexpr double kClockText = 38;
constexpr double kCaptionText = 25;
constexpr double kSourceText = 19;
constexpr size_t kMaxCaptionLines = 2;

class Frame {
  public:
    Frame(DisplayList& list, const SlideTexts& texts, const Theme& theme, const TextMeasure& measure,
          const FrameLook& look)
        : m_list(list), m_texts(texts), m_theme(theme), m_measure(measure), m_framed(look.framed),
          m_unit(look.unit > 0 ? look.unit : slideUnit(list)) {}

    SlideBox add() {
        const double margin = m_framed ? std::round(48 * m_unit) : 0;
        SlideBox area{margin, 0, m_list.width - 2 * margin, 0};
        if (m_framed) area.y = addHead({margin, std::round(36 * m_unit), area.width, 0});
        const double sourceTop = m_list.height - std::round((m_framed ? 46 : 30) * m_unit);
        addText(area.x, sourceTop + std::round(16 * m_unit),
                m_measure.elided(m_texts.source, size(kSourceText), Weight::Regular, area.width),
                m_theme.axis, size(kSourceText), Weight::Regular);
        area.height = sourceTop - area.y - std::round(6 * m_unit);
        return area;
    }

  private:
    double size(double units) const { return wholePixels(units, m_unit); }

    void addText(double x, double center, std::string text, Color color, double pixels, Weight weight) {
        if (text.empty()) return;
        m_list.layer(Layer::Labels)
            .texts.push_back(
                {x, baselineFor(center, pixels), std::move(text), color, pixels, weight, Align::Left});
    }

    // Gives where the rest begins.
    double addHead(const SlideBox& area) {
        double y = area.y;
        const double room = area.width - addClock(area.right(), y + size(28));
        if (!m_texts.title.empty()) {
            double pixels = size(kTitleText);
            while (pixels > size(kMinTitleText) &&
                   m_measure.width(m_texts.title, pixels, Weight::Bold) > room)
                --pixels;
            addText(area.x, y + size(28), m_measure.elided(m_texts.title, pixels, Weight::Bold, room),
                    m_theme.text, pixels, Weight::Bold);
        }
        if (!m_texts.title.empty() || !m_texts.clock.empty()) y += size(62);
        for (std::string& line : captionLines(area.width)) {
            addText(area.x, y + size(14), std::move(line), m_theme.mutedText, size(kCaptionText),
                    Weight::Regular);
            y += size(34);
        }
        return std::round(y + 12 * m_unit);
    }

    // Gives the width that it takes, with some air.
    double addClock(double right, double center) {
        if (m_texts.clock.empty()) return 0;
        const double pixels = size(kClockText);
        m_list.layer(Layer::Labels)
            .texts.push_back({right, baselineFor(center, pixels), m_texts.clock, m_theme.playhead, pixels,
                              Weight::SemiBold, Align::Right});
        return m_measure.width(m_texts.clock, pixels, Weight::SemiBold) + size(24);
    }

    // Broken at spaces; what does not fit is left out with an ellipsis.
    std::vector<std::string> captionLines(double width) const {
        std::vector<std::string> lines;
        std::string rest = m_texts.caption;
        while (!rest.empty()) {
            if (lines.size() + 1 == kMaxCaptionLines || widthOf(rest) <= width) {
                lines.push_back(m_measure.elided(rest, size(kCaptionText), Weight::Regular, width));
                break;
            }
            size_t end = rest.rfind(' ');
            while (end != std::string::npos && end > 0 && widthOf(rest.substr(0, end)) > width)
                end = rest.rfind(' ', end - 1);
            if (end == std::string::npos || end == 0) end = rest.size();
            lines.push_back(
                m_measure.elided(rest.substr(0, end), size(kCaptionText), Weight::Regular, width));
            rest = end < rest.size() ? rest.substr(end + 1) : std::string();
        }
        return lines;
    }
    double widthOf(const std::string& text) const {
        return m_measure.width(text, size(kCaptionText), Weight::Regular);
    }

    DisplayList& m_list;
    const SlideTexts& m_texts;
    const Theme& m_theme;
    const TextMeasure& m_measure;
    const bool m_framed;
    const double m_unit;
};

} // namespace

double slideUnit(const DisplayList& list) {
    return std::min(list.width, list.height) / 1080;
}

double slidePixels(const DisplayList& list, double units) {
    return wholePixels(units, slideUnit(list));
}

double wholePixels(double units, double unit) {
    return std::max(1.0, std::round(units * unit));
}

SlideBox addSlideFrame(DisplayList& list, const SlideTexts& texts, const Theme& theme, bool transparent,
                       const TextMeasure& measure, const FrameLook& look) {
    if (!transparent) {
        RectStyle background;
        background.fill = theme.window;
        list.addRect(Layer::Page, 0, 0, list.width, list.height, background);
    }
    return Frame(list, texts, theme, measure, look).add();
}

} // namespace timeslice
