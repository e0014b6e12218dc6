#include "app/widgets/accessible_segmented.h"

#include <QWindow>

namespace timeslice {

namespace {

class AccessibleChoice : public QAccessibleInterface, public QAccessibleActionInterface {
  public:
    AccessibleChoice(Segmented* segmented, int index) : m_segmented(segmented), m_index(index) {}

    int index() const { return m_index; }
    bool isValid() const override { return m_segmented && m_index < m_segmented->choices().size(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_segmented->window()->windowHandle(); }
    QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(m_segmented);
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::RadioButton; }
    void setText(QAccessible::Text, const QString&) override {}

    QString text(QAccessible::Text what) const override {
        return what == QAccessible::Name && isValid() ? m_segmented->choices().at(m_index) : QString();
    }
    QRect rect() const override {
        const QRect cell = m_segmented->cell(m_index);
        return {m_segmented->mapToGlobal(cell.topLeft()), cell.size()};
    }
    QAccessible::State state() const override {
        QAccessible::State state;
        state.checkable = true;
        state.checked = m_segmented->current() == m_index;
        state.disabled = !m_segmented->isEnabled();
        state.invisible = !m_segmented->isVisible();
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override {
        return m_segmented->isEnabled() ? QStringList{pressAction(), toggleAction()} : QStringList();
    }
    void doAction(const QString& name) override {
        if (isValid() && (name == pressAction() || name == toggleAction())) m_segmented->choose(m_index);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

  private:
    QPointer<Segmented> m_segmented;
    int m_index;
};

} // namespace

AccessibleSegmented::AccessibleSegmented(Segmented* segmented)
    : QAccessibleWidget(segmented, QAccessible::Grouping), m_segmented(segmented) {}

AccessibleSegmented::~AccessibleSegmented() {
    for (const QAccessible::Id id : m_children) QAccessible::deleteAccessibleInterface(id);
}

int AccessibleSegmented::childCount() const {
    return m_segmented ? static_cast<int>(m_segmented->choices().size()) : 0;
}

QAccessibleInterface* AccessibleSegmented::child(int index) const {
    if (index < 0 || index >= childCount()) return nullptr;
    while (static_cast<int>(m_children.size()) <= index) {
        auto* made = new AccessibleChoice(m_segmented, static_cast<int>(m_children.size()));
        m_children.push_back(QAccessible::registerAccessibleInterface(made));
    }
    return QAccessible::accessibleInterface(m_children[static_cast<size_t>(index)]);
}

int AccessibleSegmented::indexOfChild(const QAccessibleInterface* child) const {
    const auto* choice = dynamic_cast<const AccessibleChoice*>(child);
    return choice ? choice->index() : -1;
}

QAccessibleInterface* AccessibleSegmented::childAt(int x, int y) const {
    for (int i = 0; i < childCount(); ++i)
        if (child(i)->rect().contains(x, y)) return child(i);
    return nullptr;
}

QString AccessibleSegmented::text(QAccessible::Text what) const {
    if (what == QAccessible::Value && m_segmented)
        return m_segmented->choices().value(m_segmented->current());
    return QAccessibleWidget::text(what);
}

} // namespace timeslice
