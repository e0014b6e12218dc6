#include "app/studies/scale_view.h"

#include "app/export/scaling_chart.h"
#include "app/studies/scale_study.h"
#include "app/studies/study_head.h"
#include "app/timeline/font_measure.h"
#include "app/timeline/list_painter.h"
#include "app/widgets/frames.h"
#include "app/widgets/shown.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace timeslice {

namespace {
constexpr int kPadding = 14;
} // namespace

ScaleView::ScaleView(QWidget* parent) : QFrame(parent), m_theme(&lightTheme()), m_head(new StudyHead(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPadding, 8, kPadding, 8);
    layout->addWidget(m_head);
    layout->addStretch(1);
    connect(m_head, &StudyHead::cancelRequested, this, [this] {
        if (m_study) m_study->cancel();
    });
    connect(m_head, &StudyHead::againRequested, this, [this] {
        if (m_study) m_study->runAgain();
    });
}

void ScaleView::setStudy(ScaleStudy* study) {
    if (m_study) disconnect(m_study, nullptr, this, nullptr);
    m_study = study;
    if (m_study) connect(m_study, &ScaleStudy::changed, this, &ScaleView::showState);
    showState();
}

void ScaleView::setTheme(const Theme& theme) {
    m_theme = &theme;
    update();
}

void ScaleView::setTextSize(int pixels) {
    m_textSize = pixels;
    update();
}

void ScaleView::showState() {
    if (!m_study) return;
    m_head->showState(shownName(m_study->sweep().head.title), stateText(),
                      m_study->busy() ? std::optional(m_study->progress()) : std::nullopt,
                      m_study->cancelled());
    update();
}

QString ScaleView::stateText() const {
    const Sweep& sweep = m_study->sweep();
    if (!m_study->problems().empty()) return shown(m_study->problems());
    const size_t all = sweep.head.values.size() * sweep.head.series.size();
    const size_t done = sweep.points.size();
    if (m_study->cancelled())
        return shown(
            Text(TS_PLURAL("Cancelled after {1} of {0} run", "Cancelled after {1} of {0} runs"), all, done));
    return shown(m_study->busy() ? Text(TS_PLURAL("{1} of {0} run", "{1} of {0} runs"), all, done)
                                 : Text(TS_PLURAL("{0} run", "{0} runs"), all));
}

void ScaleView::paintEvent(QPaintEvent*) {
    paintCardFrame(*this);
    if (!m_study || m_study->sweep().head.values.empty()) return;
    const int top = m_head->geometry().bottom();
    const QSize room(width() - kPadding, height() - top - kPadding / 2);
    if (room.width() < 200 || room.height() < 120) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(kPadding / 2, top);
    paintList(painter, bareScalingChart(m_study->sweep(), room, m_textSize, *m_theme, FontMeasure(),
                                        currentLanguage()));
}

void ScaleView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) showState();
    QFrame::changeEvent(event);
}

} // namespace timeslice
