#include "app/timeline/list_painter.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace timeslice {
namespace {

// From the list's coordinates to device pixels; scale and shift only.
struct Device {
    double scale = 1;
    double dx = 0;
    double dy = 0;

    int x(double value) const { return static_cast<int>(std::floor(value * scale + dx + 0.5)); }
    int y(double value) const { return static_cast<int>(std::floor(value * scale + dy + 0.5)); }
    int length(double value) const { return std::max(1, static_cast<int>(std::lround(value * scale))); }
    QRect rect(const RectItem& item) const {
        const QPoint corner(x(item.x), y(item.y));
        return {corner, QPoint(std::max(x(item.right()) - 1, corner.x()),
                               std::max(y(item.bottom()) - 1, corner.y()))};
    }
};

// A tile of the hatch, `side` device pixels wide, that joins itself without a seam.
QImage makeHatchTile(Hatch hatch, Color color, int side, double scale) {
    QImage tile(side, side, QImage::Format_ARGB32_Premultiplied);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hatch == Hatch::Dots) {
        const double radius = kHatchDot * scale / 2;
        painter.setPen(Qt::NoPen);
        painter.setBrush(toQt(color));
        const double half = side / 2.0;
        const std::array<QPointF, 5> centers = {QPointF(0, 0), QPointF(side, 0), QPointF(0, side),
                                                QPointF(side, side), QPointF(half, half)};
        for (const QPointF& center : centers) painter.drawEllipse(center, radius, radius);
        return tile;
    }
    painter.setPen(QPen(toQt(color), hatchWidth(hatch) * scale));
    for (const int shift : {-side, 0, side}) {
        painter.drawLine(QPointF(shift - side, side * 2), QPointF(shift + side * 2, -side));
        if (hatch == Hatch::Cross)
            painter.drawLine(QPointF(shift - side, -side), QPointF(shift + side * 2, side * 2));
    }
    return tile;
}

QBrush hatchBrush(Hatch hatch, Color color, double scale) {
    const int side = std::max(2, static_cast<int>(std::lround(kHatchSpacing * scale)));
    const QString key =
        QStringLiteral("%1 %2 %3").arg(static_cast<int>(hatch)).arg(toQt(color).rgba()).arg(side);
    static thread_local QHash<QString, QImage> tiles;
    auto found = tiles.find(key);
    if (found == tiles.end()) {
        // Side over spacing, so that strokes keep their share of a tile whose side was rounded.
        found = tiles.insert(key, makeHatchTile(hatch, color, side, side / kHatchSpacing));
    }
    return QBrush(*found);
}

class PixelPainter {
  public:
    PixelPainter(QPainter& painter, const DisplayList& list) : m_painter(painter), m_list(list) {
        const QTransform transform = painter.deviceTransform();
        m_device = {transform.m11(), transform.dx(), transform.dy()};
        m_toDevice = transform.inverted() * painter.worldTransform();
        m_world = painter.worldTransform();
    }

    void rects(const std::vector<RectItem>& items) {
        std::vector<QList<QRect>> byStyle(m_list.styles.size());
        std::vector<const RectItem*> rounded;
        for (const RectItem& item : items) {
            if (m_list.styles[item.style].radius > 0)
                rounded.push_back(&item);
            else
                byStyle[item.style].push_back(m_device.rect(item));
        }
        for (const RectItem* item : rounded) roundedRect(*item);
        m_painter.setWorldTransform(m_toDevice);
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        m_painter.setPen(Qt::NoPen);
        for (size_t style = 0; style < byStyle.size(); ++style)
            if (!byStyle[style].isEmpty()) styled(byStyle[style], m_list.styles[style]);
        m_painter.setWorldTransform(m_world);
    }

    void line(const LineItem& item) {
        if (item.x1 != item.x2 && item.y1 != item.y2) {
            m_painter.setRenderHint(QPainter::Antialiasing);
            m_painter.setPen(QPen(toQt(item.color), item.width, Qt::SolidLine, Qt::RoundCap));
            m_painter.drawLine(QPointF(item.x1, item.y1), QPointF(item.x2, item.y2));
            return;
        }
        m_painter.setWorldTransform(m_toDevice);
        straightLine(item);
        m_painter.setWorldTransform(m_world);
    }

  private:
    void roundedRect(const RectItem& item) {
        const RectStyle& style = m_list.styles[item.style];
        // The border in the middle of a row of device pixels.
        const double width = m_device.length(style.outlineWidth) / m_device.scale;
        const QRect box = m_device.rect(item);
        const QRectF logical((box.x() - m_device.dx) / m_device.scale,
                             (box.y() - m_device.dy) / m_device.scale, box.width() / m_device.scale,
                             box.height() / m_device.scale);
        const double inset = style.outline.a == 0 ? 0 : width / 2;
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(style.outline.a == 0 ? QPen(Qt::NoPen) : QPen(toQt(style.outline), width));
        m_painter.setBrush(style.fill.a == 0 ? QBrush(Qt::NoBrush) : QBrush(toQt(style.fill)));
        m_painter.drawRoundedRect(logical.adjusted(inset, inset, -inset, -inset), style.radius, style.radius);
    }

    void styled(const QList<QRect>& boxes, const RectStyle& style) {
        QList<QRect> inner = boxes;
        if (style.outline.a != 0) {
            const int width = m_device.length(style.outlineWidth);
            QList<QRect> frames;
            for (QRect& box : inner) {
                addFrame(frames, box, width, style.outlineDash > 0 ? m_device.length(style.outlineDash) : 0);
                box.adjust(width, width, -width, -width);
            }
            fill(frames, toQt(style.outline));
            inner.removeIf([](const QRect& box) { return box.width() <= 0 || box.height() <= 0; });
        }
        if (style.fill.a != 0) fill(inner, toQt(style.fill));
        if (style.hatch != Hatch::None)
            fill(inner, hatchBrush(style.hatch, style.hatchColor, m_device.scale * m_list.hatchScale));
    }

    // `dash`: length of the dashes above and below, gaps are half as long; 0: solid.
    static void addFrame(QList<QRect>& frames, const QRect& box, int width, int dash) {
        if (box.width() <= 2 * width || box.height() <= 2 * width) {
            frames.push_back(box);
            return;
        }
        const int piece = dash > 0 ? dash : box.width();
        for (int at = box.x(); at <= box.right(); at += piece + std::max(1, dash / 2)) {
            const int length = std::min(piece, box.right() + 1 - at);
            frames.push_back({at, box.y(), length, width});
            frames.push_back({at, box.bottom() + 1 - width, length, width});
        }
        frames.push_back({box.x(), box.y() + width, width, box.height() - 2 * width});
        frames.push_back({box.right() + 1 - width, box.y() + width, width, box.height() - 2 * width});
    }

    void fill(const QList<QRect>& boxes, const QBrush& brush) {
        m_painter.setBrush(brush);
        m_painter.drawRects(boxes);
    }

    void straightLine(const LineItem& item) {
        const int width = m_device.length(item.width);
        const bool isLevel = item.y1 == item.y2;
        const double half = item.width / 2;
        const int begin =
            isLevel ? m_device.x(std::min(item.x1, item.x2)) : m_device.y(std::min(item.y1, item.y2));
        const int end =
            isLevel ? m_device.x(std::max(item.x1, item.x2)) : m_device.y(std::max(item.y1, item.y2));
        const int across = isLevel ? m_device.y(item.y1 - half) : m_device.x(item.x1 - half);
        std::vector<double> pattern = dashPattern(item);
        if (pattern.empty())
            pattern = {std::max(1.0, std::abs(item.x2 - item.x1) + std::abs(item.y2 - item.y1)), 0};
        QList<QRect> pieces;
        size_t turn = 0;
        for (int at = begin; at < end; turn = (turn + 1) % pattern.size()) {
            const int length = std::min(m_device.length(pattern[turn]), end - at);
            if (turn % 2 == 0)
                pieces.push_back(isLevel ? QRect(at, across, length, width)
                                         : QRect(across, at, width, length));
            at += length;
        }
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        m_painter.setPen(Qt::NoPen);
        fill(pieces, toQt(item.color));
    }

    QPainter& m_painter;
    const DisplayList& m_list;
    Device m_device;
    QTransform m_toDevice;
    QTransform m_world;
};

class VectorPainter {
  public:
    VectorPainter(QPainter& painter, const DisplayList& list) : m_painter(painter), m_list(list) {}

    void rects(const std::vector<RectItem>& items) {
        for (const RectItem& item : items) rect(item, m_list.styles[item.style]);
    }

    void line(const LineItem& item) {
        QPen pen(toQt(item.color), item.width, Qt::SolidLine, Qt::FlatCap);
        QList<qreal> pattern;
        for (const double length : dashPattern(item)) pattern.push_back(length / item.width);
        if (!pattern.isEmpty()) pen.setDashPattern(pattern);
        m_painter.setPen(pen);
        m_painter.drawLine(QPointF(item.x1, item.y1), QPointF(item.x2, item.y2));
    }

  private:
    void rect(const RectItem& item, const RectStyle& style) {
        const bool outlined = style.outline.a != 0;
        const double inset = outlined ? std::min({style.outlineWidth, item.width, item.height}) / 2 : 0;
        const QRectF box(item.x + inset, item.y + inset, item.width - 2 * inset, item.height - 2 * inset);
        QPen pen(toQt(style.outline), 2 * inset, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
        if (outlined && style.outlineDash > 0)
            pen.setDashPattern({style.outlineDash / (2 * inset), style.outlineDash / (4 * inset)});
        m_painter.setPen(outlined ? pen : QPen(Qt::NoPen));
        m_painter.setBrush(style.fill.a == 0 ? QBrush(Qt::NoBrush) : QBrush(toQt(style.fill)));
        if (style.radius > 0)
            m_painter.drawRoundedRect(box, style.radius, style.radius);
        else
            m_painter.drawRect(box);
        if (style.hatch != Hatch::None) hatch(item, style);
    }

    void hatch(const RectItem& item, const RectStyle& style) {
        const bool isDots = style.hatch == Hatch::Dots;
        const double radius = kHatchDot * m_list.hatchScale / 2;
        m_painter.setPen(QPen(toQt(style.hatchColor), hatchWidth(style.hatch) * m_list.hatchScale,
                              Qt::SolidLine, Qt::FlatCap));
        m_painter.setBrush(toQt(style.hatchColor));
        if (isDots) m_painter.setPen(Qt::NoPen);
        for (const Segment& segment : hatchSegments(item, style.hatch, m_list.hatchScale)) {
            const QPointF start(segment.x1, segment.y1);
            if (isDots)
                m_painter.drawEllipse(start, radius, radius);
            else
                m_painter.drawLine(start, QPointF(segment.x2, segment.y2));
        }
    }

    QPainter& m_painter;
    const DisplayList& m_list;
};

void paintDot(QPainter& painter, const DotItem& dot) {
    painter.setPen(dot.width > 0 ? QPen(toQt(dot.color), dot.width) : QPen(Qt::NoPen));
    painter.setBrush(dot.width > 0 ? QBrush(Qt::NoBrush) : QBrush(toQt(dot.color)));
    painter.drawEllipse(QPointF(dot.x, dot.y), dot.radius, dot.radius);
}

void paintText(QPainter& painter, const TextItem& item) {
    const QFont font = fontFor(item.size, item.weight);
    const QString text = QString::fromStdString(item.text);
    double x = item.x;
    if (item.align != Align::Left) {
        const double width = QFontMetricsF(font).horizontalAdvance(text);
        x -= item.align == Align::Center ? width / 2 : width;
    }
    painter.setFont(font);
    painter.setPen(toQt(item.color));
    painter.drawText(QPointF(x, item.y), text);
}

template <typename Shapes>
void paintLayers(QPainter& painter, const DisplayList& list, Shapes shapes) {
    for (const LayerItems& layer : list.layers) {
        shapes.rects(layer.rects);
        for (const LineItem& line : layer.lines) shapes.line(line);
        painter.setRenderHint(QPainter::Antialiasing);
        for (const DotItem& dot : layer.dots) paintDot(painter, dot);
        for (const TextItem& text : layer.texts) paintText(painter, text);
    }
}

} // namespace

QColor toQt(Color color) {
    return {color.r, color.g, color.b, color.a};
}

QFont fontFor(double size, Weight weight) {
    QFont font;
    QStringList families;
    for (const char* family : kFontFamilies) families.push_back(QString::fromLatin1(family));
    font.setFamilies(families);
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(size))));
    font.setWeight(static_cast<QFont::Weight>(weight));
    // Widths must not depend on the device: what was measured is what is painted.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void paintList(QPainter& painter, const DisplayList& list, PaintAs as) {
    painter.save();
    // Each text by its own direction; places are the list's.
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    if (as == PaintAs::Pixels)
        paintLayers(painter, list, PixelPainter(painter, list));
    else
        paintLayers(painter, list, VectorPainter(painter, list));
    painter.restore();
}

} // namespace timeslice
