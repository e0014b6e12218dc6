// Button: the window's push button, painted from the palette. Elides its text when there is no room, shows an
// arrow when it has a menu, and can show progress.
#pragma once

#include "app/widgets/glyphs.h"

#include <QToolButton>

namespace timeslice {

enum class ButtonKind : uint8_t {
    Framed,  // card-coloured with a thin border
    Primary, // the one that stands out
    Flat,    // no frame until hovered
};

class Button : public QToolButton {
    Q_OBJECT
  public:
    explicit Button(ButtonKind kind = ButtonKind::Framed, QWidget* parent = nullptr);

    void setKind(ButtonKind kind);
    void setGlyph(Glyph glyph);
    // Fills the button from its leading edge, 0 to 1; negative: no progress.
    void setProgress(double progress);
    void setOpensPopup(bool opens);           // an arrow without a menu
    void setShortest(int characters);         // that stay where there is no room; at first 10
    int widthFor(const QString& shown) const; // with this text, its frame's two pixels not counted

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

  private:
    bool hasArrow() const { return menu() != nullptr || m_opensPopup; }
    QColor textColor() const;
    void paintFrame(QPainter& painter) const;
    void paintContents(QPainter& painter) const;

    ButtonKind m_kind;
    Glyph m_glyph = Glyph::None;
    double m_progress = -1;
    int m_shortest = 10;
    bool m_opensPopup = false;
    bool m_ring = false; // the focus came by the keyboard
};

} // namespace timeslice
