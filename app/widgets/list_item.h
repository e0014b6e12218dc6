// ListItem: an entry of a list in the left column: a line, a smaller one below it, and room beside them for what
// an entry shows besides. Its frame says whether it is chosen, has the keyboard, or has the mouse above it. A mark
// says that something is wrong with its file, and the tooltip what.
#pragma once

#include <QAbstractButton>

namespace timeslice {

class ListItem : public QAbstractButton {
  public:
    explicit ListItem(const QString& source, QWidget* parent = nullptr);

    const QString& source() const { return m_source; } // a built-in's id or a path
    // What is wrong with its file, a line each; empty: nothing.
    void setProblem(const QString& lines);
    const QString& problem() const { return m_problem; }
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

  protected:
    static constexpr int kPadding = 9; // pixels, left and right
    static constexpr int kWidth = 220; // pixels that an entry would like

    // Pixels that both lines take.
    int linesHeight() const;
    void paintFrame(QPainter& painter) const;
    // text() and `detail`, elided to the room; one line is centred.
    void paintLines(QPainter& painter, const QRect& room, const QString& detail) const;
    void paintProblem(QPainter& painter, const QRect& place) const;
    // A tooltip of two parts, the first in bold letters; with a problem, that is the second.
    void explain(const QString& what, const QString& more);
    // The item without its padding and, at the trailing end, without `beside` pixels.
    QRect roomBeside(int beside) const;

  private:
    QFont detailFont() const;

    QString m_source;
    QString m_what; // of the tooltip
    QString m_problem;
};

} // namespace timeslice
