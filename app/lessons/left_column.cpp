#include "app/lessons/left_column.h"

#include "app/widgets/steady_tabs.h"

#include <QEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace timeslice {

LeftColumn::LeftColumn(QWidget* lessons, QWidget* workloads, QWidget* parent)
    : QFrame(parent), m_tabs(new SteadyTabs(this)), m_pages(new QStackedWidget(this)) {
    setObjectName(QStringLiteral("leftColumn"));
    for (QWidget* page : {lessons, workloads}) {
        m_pages->addWidget(page);
        m_tabs->addTab(QString());
    }
    m_tabs->setObjectName(QStringLiteral("leftTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(14, 4, 12, 0);
    head->addWidget(m_tabs);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_pages->setCurrentIndex(tab);
        Q_EMIT tabChanged();
    });
    showTab(Workloads);
    retranslate();
}

void LeftColumn::showTab(Tab tab) {
    m_tabs->setCurrentIndex(tab);
}

LeftColumn::Tab LeftColumn::tab() const {
    return static_cast<Tab>(m_tabs->currentIndex());
}

void LeftColumn::retranslate() {
    m_tabs->setTabText(Lessons, tr("Lessons"));
    m_tabs->setTabText(Workloads, tr("Workloads"));
    m_tabs->setTabToolTip(Lessons, tr("Stories told with real runs, step by step (Ctrl+L)"));
    m_tabs->setTabToolTip(Workloads, tr("What runs, under which models, on which machine"));
    m_tabs->setAccessibleName(tr("Lessons or workloads"));
}

void LeftColumn::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

} // namespace timeslice
