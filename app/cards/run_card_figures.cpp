// RunCard: the figures in its head: result, makespan, speedup, and for how long it has been running.
#include "app/cards/run_card.h"
#include "app/timeline/timeline_view.h"
#include "app/widgets/button.h"
#include "app/widgets/elided_label.h"
#include "app/widgets/role.h"
#include "app/widgets/shown.h"

#include <QLabel>
#include <QStyle>

namespace timeslice {
namespace {

QString factor(double value) {
    return QString::fromStdString(currentLanguage().real(value, 2)) + QChar(0x00d7);
}

// A run that did not finish has no makespan.
QString makespanOf(const Recording& recording) {
    if (recording.verdict().over) return shown(recording.metrics().makespan);
    return RunCard::tr("%1 so far").arg(shown(recording.trace().end()));
}

} // namespace

// What comes to light as the playhead moves on, or as the cover is taken away.
void RunCard::followCover() {
    const TracePtr trace = m_state.shownTrace();
    const bool covered = trace && m_view->hides(trace->end());
    if (covered == m_covered) return;
    m_covered = covered;
    showFigures();
    showMessage();
}

void RunCard::showFigures() {
    const Recording* recording = m_state.growing ? nullptr : m_state.recording.get();
    showKnownFigures(m_covered ? nullptr : recording);
    if (m_covered) m_makespan->setText(QStringLiteral("?"));
    QStringList remarks;
    if (recording)
        for (const Text& remark : recording->remarks()) remarks.append(shown(remark));
    m_remarks->setVisible(!remarks.isEmpty() && !m_presented);
    m_remarks->setToolTip(remarks.join(u'\n'));
    m_remarks->setAccessibleName(m_remarks->toolTip());
    setAccessibleDescription(
        tr("%1, %2, %3, %4").arg(m_tagline->text(), m_result->text(), m_makespan->text(), m_speedup->text()));
}

// Null: there are none yet.
void RunCard::showKnownFigures(const Recording* recording) {
    const bool known = recording && !recording->trace().tasks().empty();
    m_makespan->setText(known ? makespanOf(*recording) : QString());
    if (m_state.growing) m_makespan->setText(tr("%1 so far").arg(shown(m_state.growing->end())));
    showResult(known ? &recording->metrics() : nullptr);
    const auto speedup = known ? recording->metrics().speedup : std::nullopt;
    const auto gain = known ? recording->shownSpeedup() : std::nullopt;
    m_speedup->setText(gain ? factor(*gain) : speedup ? QStringLiteral("–") : QString());
    m_speedup->setVisible(speedup.has_value());
    m_speedup->setToolTip(speedup && !gain
                              ? shown(whyNoSpeedup())
                              : tr("Speedup: how many times faster than running the tasks one after another "
                                   "on the same machine"));
    m_makespan->setToolTip(tr("Makespan: from the first task's arrival to the last task's finish"));
}

// Shows the result of the run; null: none yet.
void RunCard::showResult(const RunMetrics* metrics) {
    const RunVerdict verdict = metrics ? metrics->verdict : RunVerdict{};
    m_result->setText(metrics ? shown(wordOf(verdict)) : QString());
    m_result->setToolTip(metrics ? shown(explanationOf(verdict)) : QString());
    const bool isWrong = !verdict.isRight() && verdict.kind != VerdictKind::Open;
    setRole(m_result, isWrong ? QStringLiteral("wrongResult") : QStringLiteral("muted"));
}

// Shows whether it is running and for how long, and whether the timeline is that of an earlier run.
void RunCard::showLife() {
    const bool busy = m_state.busy();
    if (busy != m_tick.isActive()) busy ? m_tick.start() : m_tick.stop();
    const QString life = busy && isLong() ? lifeText() : QString();
    m_life->setText(life);
    m_life->setVisible(!life.isEmpty());
    m_earlier =
        m_state.recording && !m_state.growing && (m_state.stale ? !busy || isLong() : !life.isEmpty());
    m_earlierMark->setVisible(m_earlier);
    m_timeline->setPale(m_earlier);
    const bool gain = m_state.recording && isGain(m_state.recording->shownSpeedup());
    if (m_earlier) setRole(m_result, QStringLiteral("muted"));
    setRole(m_makespan, m_earlier ? QStringLiteral("muted") : QString());
    setRole(m_speedup, m_earlier ? QStringLiteral("earlierFigure")
                                 : (gain ? QStringLiteral("goodFigure") : QStringLiteral("figure")));
}

QString RunCard::lifeText() const {
    if (!m_state.busy()) return {};
    if (!m_state.began) return tr("waiting to start");
    const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - *m_state.began;
    return tr("running: %1 s").arg(QString::fromStdString(currentLanguage().real(passed.count(), 1)));
}

} // namespace timeslice
