// ViewState: visible time range, playhead, lanes by task or by core. One object for all cards; panels listen
// to it, not to each other. Lives on the window's thread.
#pragma once

#include "app/timeline/lane_mode.h"
#include "core/base/time.h"

#include <QObject>
#include <optional>
#include <string>

namespace timeslice {

class ViewState : public QObject {
    Q_OBJECT
  public:
    explicit ViewState(QObject* parent = nullptr) : QObject(parent) {}

    // The longest run: what "fit" shows, and the limit of zooming out. At least 1 ns.
    Nanos extent() const { return m_extent; }
    void setExtent(Nanos extent);

    Nanos from() const { return m_from; }
    Nanos to() const { return m_to; }
    // Shows [from, to): kept within [-5 %, 105 %] of the extent and at least 100 ns wide.
    void setRange(Nanos from, Nanos to);
    void fit();
    bool isZoomed() const; // less than the whole time is visible
    // Zooms by `factor` (2 shows half as much) about the instant `center`, which stays where it is.
    void zoom(double factor, Nanos center);
    // About the playhead if it is visible, otherwise about the middle.
    void zoomAtPlayhead(double factor);
    // Moves by a part of the visible width; positive: later.
    void pan(double part);

    std::optional<Nanos> playhead() const { return m_playhead; }
    void setPlayhead(std::optional<Nanos> time);

    // Whether what comes after the playhead is hidden: a class is to guess it. Without a playhead all is.
    bool covered() const { return m_covered; }
    void setCovered(bool covered);
    std::optional<Nanos> hiddenFrom() const;
    // Whether something before this instant is hidden.
    bool hides(Nanos end) const { return hiddenFrom() && *hiddenFrom() < end; }

    // Whether each card says in a sentence what happened last.
    bool captions() const { return m_captions; }
    void setCaptions(bool captions);

    // The task that was clicked on last, by its name, which all cards know it by; empty: none.
    const std::string& selected() const { return m_selected; }
    void setSelected(const std::string& task);

    LaneMode laneMode() const { return m_laneMode; }
    void setLaneMode(LaneMode mode);

    // Whether the wheel alone zooms and Ctrl and the wheel scroll; by default it is the other way round.
    bool wheelZooms() const { return m_wheelZooms; }
    void setWheelZooms(bool zooms);

  Q_SIGNALS:
    void rangeChanged();
    void playheadChanged();
    void coverChanged();
    void selectedChanged();
    void captionsChanged();
    void laneModeChanged();
    void wheelChanged();

  private:
    Nanos m_extent{1};
    Nanos m_from{0};
    Nanos m_to{1};
    std::optional<Nanos> m_playhead;
    bool m_covered = false;
    bool m_captions = false;
    std::string m_selected;
    LaneMode m_laneMode = LaneMode::ByTask;
    bool m_wheelZooms = false;
};

} // namespace timeslice
