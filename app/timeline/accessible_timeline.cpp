#include "app/timeline/accessible_timeline.h"

#include "app/timeline/describe.h"
#include "app/widgets/shown.h"

#include <QCoreApplication>
#include <QWindow>

namespace timeslice {

namespace {

QString told(const Trace& trace, size_t interval) {
    QStringList lines;
    for (const Text& line : describeIntervalLines(trace, interval)) lines.append(shown(line));
    return lines.join(QStringLiteral(", "));
}

// What the lane does from start to end, one interval per line.
QString story(const Lanes& lanes, size_t lane) {
    const Trace& trace = *lanes.trace();
    QStringList stretches;
    Nanos time{0};
    while (time < trace.end() &&
           stretches.size() < static_cast<qsizetype>(AccessibleTimeline::kMaxStretches)) {
        const auto interval = lanes.intervalAt(lane, time);
        if (!interval) {
            // No interval here: try again a little later.
            time += std::max(Nanos{1}, trace.end() / 200);
            continue;
        }
        stretches.append(told(trace, *interval));
        time = std::max(time + Nanos{1}, trace.interval(*interval).end());
    }
    return stretches.join(u'\n');
}

class AccessibleLane : public QAccessibleInterface {
  public:
    AccessibleLane(TimelineView* timeline, size_t lane) : m_timeline(timeline), m_lane(lane) {}

    size_t lane() const { return m_lane; }
    bool isValid() const override { return m_timeline && m_lane < m_timeline->lanes().size(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_timeline->window()->windowHandle(); }
    QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(m_timeline);
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override {
        const QRect row = m_timeline->laneRect(m_lane);
        return {m_timeline->mapToGlobal(row.topLeft()), row.size()};
    }
    QAccessible::State state() const override {
        QAccessible::State state;
        state.readOnly = true;
        state.invisible = !m_timeline->isVisible();
        return state;
    }
    QString text(QAccessible::Text what) const override {
        if (!isValid()) return {};
        const Lanes& lanes = m_timeline->lanes();
        if (what == QAccessible::Name) return QString::fromStdString(lanes[m_lane].name);
        if (what == QAccessible::Description) return story(lanes, m_lane);
        if (what != QAccessible::Value) return {};
        const auto interval = lanes.intervalAt(m_lane, m_timeline->playhead().value_or(Nanos{0}));
        return interval ? told(*lanes.trace(), *interval)
                        : QCoreApplication::translate("AccessibleTimeline", "nothing");
    }

  private:
    QPointer<TimelineView> m_timeline;
    size_t m_lane;
};

} // namespace

AccessibleTimeline::AccessibleTimeline(TimelineView* timeline)
    : QAccessibleWidget(timeline, QAccessible::Chart), m_timeline(timeline) {}

AccessibleTimeline::~AccessibleTimeline() {
    for (const QAccessible::Id id : m_children) QAccessible::deleteAccessibleInterface(id);
}

int AccessibleTimeline::childCount() const {
    return m_timeline ? static_cast<int>(m_timeline->lanes().size()) : 0;
}

QAccessibleInterface* AccessibleTimeline::child(int index) const {
    if (index < 0 || index >= childCount()) return nullptr;
    while (static_cast<int>(m_children.size()) <= index) {
        auto* made = new AccessibleLane(m_timeline, m_children.size());
        m_children.push_back(QAccessible::registerAccessibleInterface(made));
    }
    return QAccessible::accessibleInterface(m_children[static_cast<size_t>(index)]);
}

int AccessibleTimeline::indexOfChild(const QAccessibleInterface* child) const {
    const auto* lane = dynamic_cast<const AccessibleLane*>(child);
    return lane ? static_cast<int>(lane->lane()) : -1;
}

// Where the playhead stands.
QString AccessibleTimeline::text(QAccessible::Text what) const {
    if (what == QAccessible::Value && m_timeline) return shown(m_timeline->playhead().value_or(Nanos{0}));
    return QAccessibleWidget::text(what);
}

} // namespace timeslice
