// PresentType: sizes of text on the projector, for the present size of its screen. A value.
#pragma once

#include <QSize>
#include <QString>

namespace timeslice {

struct Theme;

// In units of 1/1080 of the height, or 1/1920 of the width where that is less.
namespace present {
inline constexpr double kLeastText = 28;
inline constexpr double kCardTitle = 32;
inline constexpr double kLaneText = 31;      // the axis is a little smaller
inline constexpr double kLeastLaneText = 20; // where there are many
} // namespace present

class PresentType {
  public:
    PresentType() = default;
    // `dpi`: of the screen, as its fonts reckon it.
    PresentType(QSize screen, double dpi);

    // At least 14.
    int pixels(double units) const;
    // Widgets reckon with the points of their fonts, which a size in pixels does not have.
    double points(double units) const;
    // For the page and what stands on it, by the role of each label.
    QString sheet(const Theme& theme) const;

  private:
    double m_unit = 1; // pixels
    double m_dpi = 96;
};

} // namespace timeslice
