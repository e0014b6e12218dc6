#include "app/widgets/style_sheet.h"

#include "app/widgets/appearance.h"

#include <map>

namespace timeslice {

namespace {

// @names are replaced by the theme's colours. Widgets mark themselves with a `role`.
constexpr auto kSheet = R"(
* { outline: none; }
QToolTip { background: @card; color: @text; border: 1px solid @strongLine; padding: 6px 8px; }
QMainWindow, QDialog, QWidget#helpWindow { background: @window; }
QListWidget#helpPages { background: @panel; color: @text; border: 1px solid @line; border-radius: 6px; padding: 4px; }
QListWidget#helpPages::item { padding: 5px 8px; border-radius: 5px; }
QListWidget#helpPages::item:selected { background: @tint; color: @accentText; }
QFrame#topBar { background: @card; border: none; border-bottom: 1px solid @line; }
QFrame#leftColumn, QFrame#leftPanel, QWidget#leftPage { background: @panel; border: none; }
QFrame#bottomPanel { background: @card; border: none; }
QFrame[role="popup"] { background: @card; border: 1px solid @strongLine; border-radius: 8px; }
QScrollArea { border: none; background: transparent; }
QWidget#cardPage { background: @window; }

QLabel { background: transparent; }
QLabel[role="brand"] { font-size: 12.5pt; font-weight: 700; }
QLabel[role="heading"] { color: @muted; font-size: 8.25pt; font-weight: 600; }
QLabel[role="subheading"] { font-weight: 600; }
QLabel[role="topic"] { color: @muted; font-size: 9pt; font-weight: 600; padding: 7px 6px 2px 6px; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="small"] { color: @muted; font-size: 9pt; }
QLabel[role="problem"] { color: @error; font-size: 9pt; }
QLabel[role="wrongResult"] { color: @error; font-weight: 600; }
QLabel[role="goodAnswer"] { color: @good; font-weight: 600; }
QLabel[role="title"] { font-size: 11.25pt; font-weight: 600; }
QLabel[role="figure"] { font-weight: 600; font-size: 11.25pt; }
QLabel[role="goodFigure"] { font-weight: 600; font-size: 11.25pt; color: @good; }
QLabel[role="earlierFigure"] { font-weight: 600; font-size: 11.25pt; color: @muted; }
QLabel[role="running"] { color: @accentText; font-weight: 600; }

QTextEdit { background: @card; color: @text; border: none; selection-background-color: @accent;
    selection-color: @onAccent; }
QLineEdit, QPlainTextEdit { background: @card; color: @text; border: 1px solid @line; border-radius: 6px;
    padding: 3px 7px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:hover { border-color: @strongLine; }
QLineEdit:focus, QPlainTextEdit:focus { border-color: @accent; }
QLineEdit[wrong="true"] { border: 1px solid @error; background: @errorTint; }
QLineEdit[role="count"] { background: transparent; border-color: transparent; color: @muted; padding: 0 4px; }
QLineEdit[role="count"]:hover { border-color: @line; }
QLineEdit[role="count"]:focus { background: @card; border-color: @accent; color: @text; }
QLineEdit:disabled { color: @faint; background: @panel; }

QMenu { background: @card; color: @text; border: 1px solid @strongLine; border-radius: 8px; padding: 5px; }
QMenu::item { padding: 6px 22px 6px 28px; border-radius: 5px; margin: 0 1px; }
QMenu::item:selected { background: @tint; color: @accentText; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @line; margin: 5px 8px; }
QMenu::icon { left: 7px; }

QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px 1px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 1px 2px; }
QScrollBar::handle { background: @scroll; border-radius: 4px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QSlider { min-height: 22px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: @track; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: @accent; }
QSlider::handle:horizontal { width: 12px; height: 12px; margin: -6px 0; border-radius: 8px;
    border: 2px solid @accent; background: @card; }
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus { background: @tintSolid; }

QSplitter::handle { background: @line; }
QSplitter::handle:hover { background: @accent; }

QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: @muted; padding: 7px 1px 6px 1px; margin-right: 18px;
    border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text; font-weight: 600; border-bottom: 2px solid @accent; }

QTableView { background: @card; alternate-background-color: @card; color: @text; border: none;
    gridline-color: @grid; selection-background-color: @tint; selection-color: @text; }
QTableView::item { padding: 2px 7px; border-bottom: 1px solid @grid; }
QTableView::item:selected { background: @tint; color: @text; }
QHeaderView { background: @card; border: none; }
QHeaderView::section { background: @card; color: @muted; border: none; border-bottom: 1px solid @line;
    padding: 4px 10px; font-size: 9.75pt; }
QTableCornerButton::section { background: @card; border: none; }

QAbstractItemView[role="choices"] { background: @card; color: @text; border: 1px solid @line;
    selection-background-color: @tint; selection-color: @accentText; padding: 3px; }
QAbstractItemView[role="choices"]::item { padding: 4px 6px; min-height: 20px; border-radius: 4px; }

QProgressBar { background: @track; border: none; border-radius: 1px; max-height: 3px; min-height: 3px; }
QProgressBar::chunk { background: @accent; border-radius: 1px; }
)";

QString rgba(Color color) {
    return QStringLiteral("rgba(%1,%2,%3,%4)").arg(color.r).arg(color.g).arg(color.b).arg(color.a);
}

Color faded(Color color, uint8_t alpha) {
    return {color.r, color.g, color.b, alpha};
}

std::map<QString, QString> colorsOf(const Theme& theme) {
    const bool dark = theme.id == "dark";
    const Color accentText = dark ? mix(theme.accent, theme.text, 0.45) : mix(theme.accent, theme.text, 0.25);
    return {
        {QStringLiteral("window"), rgba(theme.window)},
        {QStringLiteral("panel"), rgba(theme.panel)},
        {QStringLiteral("card"), rgba(theme.card)},
        {QStringLiteral("text"), rgba(theme.text)},
        {QStringLiteral("muted"), rgba(theme.mutedText)},
        {QStringLiteral("faint"), rgba(mix(theme.mutedText, theme.card, 0.45))},
        {QStringLiteral("line"), rgba(theme.cardBorder)},
        {QStringLiteral("strongLine"), rgba(mix(theme.cardBorder, theme.mutedText, 0.5))},
        {QStringLiteral("grid"), rgba(theme.grid)},
        {QStringLiteral("track"), rgba(mix(theme.cardBorder, theme.card, 0.1))},
        {QStringLiteral("scroll"), rgba(mix(theme.cardBorder, theme.mutedText, 0.12))},
        {QStringLiteral("accent"), rgba(theme.accent)},
        {QStringLiteral("accentText"), rgba(accentText)},
        {QStringLiteral("onAccent"), rgba(textOn(theme.accent))},
        {QStringLiteral("tint"), rgba(faded(theme.accent, dark ? 60 : 26))},
        {QStringLiteral("tintSolid"), rgba(mix(theme.card, theme.accent, 0.18))},
        {QStringLiteral("good"), rgba(theme.good)},
        {QStringLiteral("error"), rgba(theme.error)},
        {QStringLiteral("errorTint"), rgba(mix(theme.card, theme.error, 0.08))},
    };
}

} // namespace

QString styleSheetOf(const Theme& theme) {
    QString sheet = QString::fromLatin1(kSheet);
    const auto colors = colorsOf(theme);
    // Longest names first: @tintSolid before @tint.
    for (auto color = colors.rbegin(); color != colors.rend(); ++color)
        sheet.replace(QLatin1Char('@') + color->first, color->second);
    return sheet;
}

} // namespace timeslice
