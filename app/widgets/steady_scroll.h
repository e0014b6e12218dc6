// SteadyScroll: a scrolled column in which nothing moves under the pointer. When a row appears or disappears,
// or an error appears below a field, it scrolls so that the widget under the pointer (otherwise the one with
// the focus) stays where it is; a second click then hits the same widget as the first.
//
// - `steadily` makes a change, updates all layouts at once, and scrolls by as much as the anchor moved.
// - At its top, a column follows only what the user has just done in it: a change that comes by itself, such
//   as a result, must not scroll the beginning out of sight because the pointer happens to rest there. A list whose
//   entries come and go by themselves (setSteadyAtTop) holds what the pointer is on there, too; and further down,
//   with the pointer elsewhere, what is seen first.
// - Room is kept below the content while the scroll position needs it: content that becomes shorter would
//   otherwise be pulled down.
// Lives on the window's thread.
#pragma once

#include <QElapsedTimer>
#include <QPointer>
#include <QScrollArea>
#include <functional>
#include <vector>

namespace timeslice {

class SteadyScroll : public QScrollArea {
    Q_OBJECT
  public:
    explicit SteadyScroll(QWidget* parent = nullptr);

    void setSteadyAtTop(bool steady) { m_steadyAtTop = steady; }
    void steadily(const std::function<void()>& change);
    // The same for the column that `inside` stands in, or for its popup, which is moved; elsewhere the
    // change is just carried out.
    static void around(QWidget* inside, const std::function<void()>& change);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    struct Anchor {
        QPointer<QWidget> widget;
        int y;
    };
    std::vector<Anchor> anchors() const;
    QWidget* anchor() const;
    bool justUsed() const;
    void follow(const std::vector<Anchor>& anchors, int value);
    int naturalHeight() const;
    void setSpareRoom(int room);
    void keepRoom(int value);

    QElapsedTimer m_sinceUse; // since the last key or mouse press in it; not started: never
    bool m_steadyAtTop = false;
    bool m_changing = false;
    int m_spareRoom = 0; // below the content
};

} // namespace timeslice
