#include "app/present/present_type.h"

#include "app/base/theme.h"
#include "app/widgets/appearance.h"

#include <QStringList>
#include <algorithm>
#include <cmath>

namespace timeslice {

namespace {

// In units.
constexpr double kKicker = 28;
constexpr double kTitle = 54;
constexpr double kBodyText = 38;
constexpr int kLeastPixels = 14;

} // namespace

PresentType::PresentType(QSize screen, double dpi)
    : m_unit(std::min(screen.height() / 1080.0, screen.width() / 1920.0)), m_dpi(dpi) {}

int PresentType::pixels(double units) const {
    return std::max(kLeastPixels, static_cast<int>(std::lround(units * m_unit)));
}

double PresentType::points(double units) const {
    return pixels(units) * 72.0 / m_dpi;
}

QString PresentType::sheet(const Theme& theme) const {
    using namespace present;
    const auto rule = [this](const char* roles, double units, int weight, Color color) {
        QStringList selectors;
        for (const QString& role : QString::fromLatin1(roles).split(QLatin1Char(' ')))
            selectors.append(QStringLiteral("QLabel[role=\"%1\"]").arg(role));
        return QStringLiteral("%1 { font-size: %2pt; font-weight: %3; color: %4; } ")
            .arg(selectors.join(QStringLiteral(", ")))
            .arg(points(units))
            .arg(weight)
            .arg(toColor(color).name());
    };
    return QStringLiteral("QLabel, QLineEdit { font-size: %1pt; } ").arg(points(kLeastText)) +
           rule("presentKicker muted small", kKicker, 400, theme.mutedText) +
           rule("presentTitle", kTitle, 700, theme.text) + rule("presentText", kBodyText, 400, theme.text) +
           rule("presentBecause", kCardTitle, 400, theme.text) +
           rule("title figure", kCardTitle, 600, theme.text) +
           rule("goodFigure", kCardTitle, 600, theme.good) +
           rule("wrongResult problem", kLeastText, 600, theme.error);
}

} // namespace timeslice
