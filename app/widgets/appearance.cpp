#include "app/widgets/appearance.h"

#include "app/widgets/key_habits.h"
#include "app/widgets/look_style.h"
#include "app/widgets/style_sheet.h"

#include <QApplication>
#include <QPalette>
#include <QToolTip>

namespace timeslice {

namespace {

QPalette paletteOf(const Theme& theme) {
    QPalette palette;
    palette.setColor(QPalette::Window, toColor(theme.window));
    palette.setColor(QPalette::WindowText, toColor(theme.text));
    palette.setColor(QPalette::Base, toColor(theme.card));
    palette.setColor(QPalette::AlternateBase, toColor(theme.panel));
    palette.setColor(QPalette::Text, toColor(theme.text));
    palette.setColor(QPalette::Button, toColor(theme.card));
    palette.setColor(QPalette::ButtonText, toColor(theme.text));
    palette.setColor(QPalette::BrightText, toColor(theme.error));
    palette.setColor(QPalette::PlaceholderText, toColor(theme.mutedText));
    palette.setColor(QPalette::Mid, toColor(theme.cardBorder));
    palette.setColor(QPalette::Dark, toColor(theme.grid));
    palette.setColor(QPalette::Highlight, toColor(theme.accent));
    palette.setColor(QPalette::HighlightedText, toColor(textOn(theme.accent)));
    palette.setColor(QPalette::Link, toColor(theme.accent));
    palette.setColor(QPalette::ToolTipBase, toColor(theme.card));
    palette.setColor(QPalette::ToolTipText, toColor(theme.text));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        const QColor faint = toColor(mix(theme.mutedText, theme.window, 0.4));
        palette.setColor(QPalette::Disabled, role, faint);
    }
    return palette;
}

QFont windowFont() {
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans"),
                      QStringLiteral("Noto Sans Arabic"), QStringLiteral("DejaVu Sans")});
    font.setPointSizeF(10.5);
    return font;
}

} // namespace

QColor toColor(Color color) {
    return {color.r, color.g, color.b, color.a};
}

Appearance::Appearance(QApplication& application)
    : QObject(&application), m_application(application),
      m_systemIsDark(application.palette().color(QPalette::Window).lightness() < 128),
      m_theme(&lightTheme()) {
    application.setStyle(new LookStyle);
    application.setFont(windowFont());
    new KeyHabits(application);
    apply();
}

void Appearance::setChoice(ThemeChoice choice) {
    m_choice = choice;
    apply();
}

void Appearance::apply() {
    const bool dark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_systemIsDark);
    m_theme = dark ? &darkTheme() : &lightTheme();
    const QPalette palette = paletteOf(*m_theme);
    m_application.setPalette(palette);
    QToolTip::setPalette(palette);
    QToolTip::hideText(); // one that is open keeps the old colours
    m_application.setStyleSheet(styleSheetOf(*m_theme));
    Q_EMIT changed();
}

} // namespace timeslice
