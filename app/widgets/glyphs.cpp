// Every glyph is drawn on a grid of 16 by 16 and scaled.
#include "app/widgets/glyphs.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

namespace timeslice {

namespace {

using Points = std::initializer_list<QPointF>;

void fillPolygon(QPainter& painter, const QColor& color, Points points) {
    painter.setPen(QPen(color, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF(points));
}

void stroke(QPainter& painter, Points points) {
    painter.drawPolyline(QPolygonF(points));
}

void transport(QPainter& painter, Glyph glyph, const QColor& color) {
    const bool back = glyph == Glyph::ToStart || glyph == Glyph::StepBack;
    if (back) painter.setTransform(QTransform(-1, 0, 0, 1, 16, 0), true);
    switch (glyph) {
    case Glyph::Play:
        fillPolygon(painter, color, {{4.5, 2.5}, {13, 8}, {4.5, 13.5}});
        break;
    case Glyph::Pause:
        painter.fillRect(QRectF(4, 3, 3, 10), color);
        painter.fillRect(QRectF(9, 3, 3, 10), color);
        break;
    case Glyph::Stop:
        painter.fillRect(QRectF(4, 4, 8, 8), color);
        break;
    case Glyph::ToStart:
    case Glyph::ToEnd:
        fillPolygon(painter, color, {{3.5, 4}, {9.5, 8}, {3.5, 12}});
        painter.fillRect(QRectF(11, 3.5, 2, 9), color);
        break;
    default:
        fillPolygon(painter, color, {{5.5, 3.5}, {11.5, 8}, {5.5, 12.5}});
        break;
    }
}

void arrow(QPainter& painter, Glyph glyph) {
    switch (glyph) {
    case Glyph::Down:
        stroke(painter, {{4, 6}, {8, 10}, {12, 6}});
        break;
    case Glyph::Up:
        stroke(painter, {{4, 10}, {8, 6}, {12, 10}});
        break;
    case Glyph::Left:
        stroke(painter, {{10, 4}, {6, 8}, {10, 12}});
        break;
    default:
        stroke(painter, {{6, 4}, {10, 8}, {6, 12}});
        break;
    }
}

void sign(QPainter& painter, Glyph glyph, const QColor& color) {
    if (glyph == Glyph::Warning)
        painter.drawPolygon(QPolygonF({{8, 2.2}, {14.4, 13.4}, {1.6, 13.4}}));
    else
        painter.drawEllipse(QPointF(8, 8), 6.2, 6.2);
    const bool upsideDown = glyph == Glyph::Info;
    const double bar = upsideDown ? 7.4 : (glyph == Glyph::Warning ? 6.2 : 4.6);
    const double dot = upsideDown ? 4.9 : (glyph == Glyph::Warning ? 11.5 : 11);
    painter.drawLine(QPointF(8, bar), QPointF(8, bar + (glyph == Glyph::Warning ? 2.8 : 3.8)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QPointF(8, dot), 0.95, 0.95);
}

void sun(QPainter& painter, const QColor& color, bool half) {
    painter.drawEllipse(QPointF(8, 8), 2.8, 2.8);
    for (int ray = 0; ray < 8; ++ray) {
        painter.save();
        painter.translate(8, 8);
        painter.rotate(45.0 * ray);
        painter.drawLine(QPointF(0, 5), QPointF(0, 6.6));
        painter.restore();
    }
    if (!half) return;
    painter.setBrush(color);
    painter.drawChord(QRectF(5.2, 5.2, 5.6, 5.6), 90 * 16, -180 * 16);
}

void moon(QPainter& painter) {
    QPainterPath disc;
    disc.addEllipse(QPointF(7.5, 8.3), 5.7, 5.7);
    QPainterPath bite;
    bite.addEllipse(QPointF(10.7, 5.6), 5.0, 5.0);
    painter.drawPath(disc.subtracted(bite));
}

void globe(QPainter& painter) {
    painter.drawEllipse(QPointF(8, 8), 6.2, 6.2);
    painter.drawEllipse(QPointF(8, 8), 2.7, 6.2);
    painter.drawLine(QPointF(1.8, 8), QPointF(14.2, 8));
}

void reset(QPainter& painter) {
    painter.drawArc(QRectF(3, 3, 10, 10), 150 * 16, -290 * 16);
    stroke(painter, {{3.2, 2.6}, {3.4, 6.2}, {7, 6}});
}

void arrangement(QPainter& painter, Glyph glyph) {
    if (glyph == Glyph::Stacked) {
        for (const double y : {2.5, 6.75, 11.0}) painter.drawRoundedRect(QRectF(2, y, 12, 2.5), 0.8, 0.8);
        return;
    }
    if (glyph == Glyph::Panels) { // the cards within the panels around them
        painter.setPen(QPen(painter.pen().color(), 1.3));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(2, 2.5, 12, 11), 1.5, 1.5);
        painter.drawLine(QPointF(6, 2.5), QPointF(6, 10));
        painter.drawLine(QPointF(2, 10), QPointF(14, 10));
        return;
    }
    for (const double x : {2.0, 8.75})
        for (const double y : {2.0, 8.75}) painter.drawRoundedRect(QRectF(x, y, 5.25, 5.25), 1, 1);
}

void tool(QPainter& painter, Glyph glyph, const QColor& color) {
    switch (glyph) {
    case Glyph::More:
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        for (const double x : {3.0, 8.0, 13.0}) painter.drawEllipse(QPointF(x, 8), 1.35, 1.35);
        break;
    case Glyph::Plus:
        stroke(painter, {{8, 3}, {8, 13}});
        stroke(painter, {{3, 8}, {13, 8}});
        break;
    case Glyph::Minus:
        stroke(painter, {{3, 8}, {13, 8}});
        break;
    case Glyph::Close:
        stroke(painter, {{4, 4}, {12, 12}});
        stroke(painter, {{12, 4}, {4, 12}});
        break;
    case Glyph::Check:
        stroke(painter, {{3.5, 8.5}, {6.7, 11.5}, {12.5, 4.8}});
        break;
    case Glyph::Fit:
        stroke(painter, {{2, 3}, {2, 13}});
        stroke(painter, {{14, 3}, {14, 13}});
        stroke(painter, {{4.5, 8}, {11.5, 8}});
        stroke(painter, {{6.5, 6}, {4.5, 8}, {6.5, 10}});
        stroke(painter, {{9.5, 6}, {11.5, 8}, {9.5, 10}});
        break;
    case Glyph::Folder:
        painter.drawPolygon(QPolygonF({{2, 4}, {6.4, 4}, {7.8, 5.7}, {14, 5.7}, {14, 13}, {2, 13}}));
        break;
    default:
        painter.drawRoundedRect(QRectF(5.5, 5.5, 8, 8), 1.5, 1.5);
        stroke(painter, {{10.5, 2.8}, {3.6, 2.8}, {2.8, 3.6}, {2.8, 10.5}});
        break;
    }
}

void paintOnGrid(QPainter& painter, Glyph glyph, const QColor& color) {
    if (glyph >= Glyph::Play && glyph <= Glyph::StepOn) return transport(painter, glyph, color);
    if (glyph >= Glyph::Down && glyph <= Glyph::Left) return arrow(painter, glyph);
    switch (glyph) {
    case Glyph::None:
        return;
    case Glyph::Warning:
    case Glyph::Error:
    case Glyph::Info:
        return sign(painter, glyph, color);
    case Glyph::Sun:
        return sun(painter, color, false);
    case Glyph::HalfSun:
        return sun(painter, color, true);
    case Glyph::Moon:
        return moon(painter);
    case Glyph::Globe:
        return globe(painter);
    case Glyph::Reset:
        return reset(painter);
    case Glyph::Stacked:
    case Glyph::TwoByTwo:
    case Glyph::Panels:
        return arrangement(painter, glyph);
    default:
        return tool(painter, glyph, color);
    }
}

class GlyphEngine : public QIconEngine {
  public:
    GlyphEngine(Glyph glyph, const QColor& color) : m_glyph(glyph), m_color(color) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        QColor color = m_color;
        if (mode == QIcon::Disabled) color.setAlphaF(0.35F);
        paintGlyph(*painter, m_glyph, rect, color);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine* clone() const override { return new GlyphEngine(*this); }

  private:
    Glyph m_glyph;
    QColor m_color;
};

QPixmap programPixmap(int side) {
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(side / 64.0, side / 64.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xf8, 0xfa, 0xfc));
    painter.drawRoundedRect(QRectF(2, 2, 60, 60), 14, 14);
    const QColor blue(0x1f, 0x6f, 0xeb);
    const QColor amber(0xf0, 0xb4, 0x29);
    painter.setBrush(blue);
    painter.drawRoundedRect(QRectF(10, 16, 18, 13), 2.5, 2.5);
    painter.drawRoundedRect(QRectF(28, 35, 26, 13), 2.5, 2.5);
    painter.setBrush(amber);
    painter.drawRoundedRect(QRectF(29, 21, 25, 5), 1.5, 1.5);
    painter.drawRoundedRect(QRectF(10, 40, 17, 5), 1.5, 1.5);
    return pixmap;
}

} // namespace

void paintGlyph(QPainter& painter, Glyph glyph, const QRectF& box, const QColor& color) {
    const double side = std::min(box.width(), box.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.center() - QPointF(side / 2, side / 2));
    painter.scale(side / 16, side / 16);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    paintOnGrid(painter, glyph, color);
    painter.restore();
}

QIcon glyphIcon(Glyph glyph, const QColor& color) {
    return QIcon(new GlyphEngine(glyph, color));
}

QIcon programIcon() {
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) icon.addPixmap(programPixmap(side));
    return icon;
}

} // namespace timeslice
