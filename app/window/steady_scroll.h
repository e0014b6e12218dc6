// SteadyScroll: a scrolled column in which nothing moves under the pointer. What a change does to it, a row
// that comes or goes, an error below a field, is made up for by scrolling, so that what is under the pointer
// (else what has the focus) stays where it is; the second click then hits what the first one did.
//
// - `steadily` carries a change out, lets all layouts follow it at once, and scrolls by what the anchor
// moved.
// - At its top, a column follows only what one has just done in it: what comes by itself, such as a result,
//   must not scroll the beginning out of sight because the pointer happens to rest there.
// - Room is kept below the content for as long as the place that one has scrolled to needs it: content that
//   becomes shorter would else be pulled down.
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
    bool justUsed() const;
    void follow(const std::vector<Anchor>& anchors, int value);
    int naturalHeight() const;
    void setSpareRoom(int room);
    void keepRoom(int value);

    QElapsedTimer m_sinceUse; // since one pressed a key or a button in it; not started: never
    bool m_changing = false;
    int m_spareRoom = 0; // below the content
};

} // namespace timeslice
