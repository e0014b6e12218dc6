// Glyphs: the window's icons, drawn as paths so that they are crisp at every scale and take the theme's
// colour.
#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>

class QPainter;

namespace timeslice {

enum class Glyph {
    None,
    Play,
    Pause,
    Stop,
    ToStart,
    ToEnd,
    StepBack,
    StepOn,
    Down,
    Up,
    Right,
    Left,
    More,
    Plus,
    Minus,
    Reset,
    Stacked,
    TwoByTwo,
    Panels,
    Fit,
    Close,
    Globe,
    Moon,
    Sun,
    HalfSun,
    Folder,
    Warning,
    Error,
    Info,
    Check,
    Copy,
};

// In the largest square in the middle of `box`.
void paintGlyph(QPainter& painter, Glyph glyph, const QRectF& box, const QColor& color);
QIcon glyphIcon(Glyph glyph, const QColor& color);
// The program's own icon: two lanes that take turns.
QIcon programIcon();

} // namespace timeslice
