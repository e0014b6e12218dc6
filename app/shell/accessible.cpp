#include "app/shell/accessible.h"

#include "app/cards/overview_strip.h"
#include "app/cards/run_card.h"
#include "app/lessons/answer_row.h"
#include "app/lessons/lesson_item.h"
#include "app/panels/workload_item.h"
#include "app/timeline/accessible_timeline.h"
#include "app/timeline/legend.h"
#include "app/widgets/accessible_segmented.h"
#include "app/widgets/button.h"

#include <QAccessibleWidget>
#include <QMenu>

namespace timeslice {

namespace {

// Every button can be pressed: a button with a menu opens it, a checkable one is toggled.
class AccessibleButton : public QAccessibleWidget {
  public:
    explicit AccessibleButton(QAbstractButton* button)
        : QAccessibleWidget(button, roleOf(button)), m_button(button) {}

    QString text(QAccessible::Text what) const override {
        if (what == QAccessible::Name && m_button->accessibleName().isEmpty())
            return m_button->text().isEmpty() ? m_button->toolTip() : m_button->text();
        return QAccessibleWidget::text(what);
    }

    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = m_button->isCheckable();
        state.checked = m_button->isChecked();
        state.pressed = m_button->isDown();
        state.hasPopup = menu() != nullptr;
        return state;
    }

    QStringList actionNames() const override {
        QStringList names;
        if (m_button->isEnabled()) names << pressAction();
        if (m_button->isEnabled() && m_button->isCheckable()) names << toggleAction();
        if (m_button->isEnabled() && menu()) names << showMenuAction();
        return names + QAccessibleWidget::actionNames();
    }

    void doAction(const QString& name) override {
        if (name != pressAction() && name != toggleAction() && name != showMenuAction())
            return QAccessibleWidget::doAction(name);
        auto* tool = qobject_cast<QToolButton*>(m_button.data());
        if (menu() && tool)
            tool->showMenu();
        else
            m_button->click();
    }

  private:
    static QAccessible::Role roleOf(const QAbstractButton* button) {
        const auto* tool = qobject_cast<const QToolButton*>(button);
        return tool && tool->menu() ? QAccessible::ButtonMenu : QAccessible::Button;
    }
    const QMenu* menu() const {
        const auto* tool = qobject_cast<const QToolButton*>(m_button.data());
        return tool ? tool->menu() : nullptr;
    }

    QPointer<QAbstractButton> m_button;
};

QAccessibleInterface* make(const QString&, QObject* object) {
    if (auto* segmented = qobject_cast<Segmented*>(object)) return new AccessibleSegmented(segmented);
    if (auto* timeline = qobject_cast<TimelineView*>(object)) return new AccessibleTimeline(timeline);
    if (auto* button = qobject_cast<Button*>(object)) return new AccessibleButton(button);
    if (auto* item = qobject_cast<WorkloadItem*>(object)) return new AccessibleButton(item);
    if (auto* lesson = qobject_cast<LessonItem*>(object)) return new AccessibleButton(lesson);
    if (auto* answer = qobject_cast<AnswerRow*>(object)) return new AccessibleButton(answer);
    if (auto* card = qobject_cast<RunCard*>(object))
        return new QAccessibleWidget(card, QAccessible::Grouping);
    if (auto* strip = qobject_cast<OverviewStrip*>(object))
        return new QAccessibleWidget(strip, QAccessible::Chart);
    if (auto* legend = qobject_cast<LegendBar*>(object))
        return new QAccessibleWidget(legend, QAccessible::StaticText);
    return nullptr;
}

} // namespace

void installAccessibility() {
    static const bool installed = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    static_cast<void>(installed);
}

} // namespace timeslice
