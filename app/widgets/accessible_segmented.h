// A segmented choice for a screen reader: a group of radio buttons, one of them checked.
#pragma once

#include "app/widgets/segmented.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <vector>

namespace timeslice {

class AccessibleSegmented : public QAccessibleWidget {
  public:
    explicit AccessibleSegmented(Segmented* segmented);
    ~AccessibleSegmented() override;

    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QString text(QAccessible::Text what) const override;

  private:
    QPointer<Segmented> m_segmented;
    mutable std::vector<QAccessible::Id> m_children; // as many as were asked for
};

} // namespace timeslice
