// ListItem: an entry of a list in the left column: a line, a smaller one below it, and room beside them for what
// an entry shows besides. Its frame says whether it is chosen, has the keyboard, or has the mouse above it.
#pragma once

#include <QAbstractButton>

namespace timeslice {

class ListItem : public QAbstractButton {
  public:
    explicit ListItem(const QString& source, QWidget* parent = nullptr);

    const QString& source() const { return m_source; } // a built-in's id or a path
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

  protected:
    static constexpr int kPadding = 9; // pixels, left and right
    static constexpr int kWidth = 220; // pixels that an entry would like

    // Pixels that both lines take.
    int linesHeight() const;
    void paintFrame(QPainter& painter) const;
    // text() and `detail`, elided to the room; one line is centred.
    void paintLines(QPainter& painter, const QRect& room, const QString& detail) const;
    // The item without its padding and, at the trailing end, without `beside` pixels.
    QRect roomBeside(int beside) const;

  private:
    QFont detailFont() const;

    QString m_source;
};

} // namespace timeslice
