#include "app/forms/machine_popup.h"

#include "app/forms/spec_form.h"
#include "app/help/help_window.h"
#include "app/widgets/popup_frame.h"
#include "app/widgets/popup_scroll.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace timeslice {

MachinePopup::MachinePopup(SetupStore* store, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_store(store), m_form(new SpecForm(SpecForm::Scope::Machine, this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("role", QStringLiteral("popup"));
    connect(new QShortcut(QKeySequence::HelpContents, this), &QShortcut::activated, this, [this] {
        QWidget* below = parentWidget()->window();
        close();
        HelpWindow::openAt(below, QStringLiteral("machine"));
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 14);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    m_form->setFixedWidth(300);
    layout->addWidget(new PopupScroll(m_form, this));
    m_form->setSpec(store->setup().common);
    connect(m_form, &SpecForm::edited, this,
            [this](const RunSpec& next, const QString& what, const QString& key) {
                m_store->change(what, withCommon(m_store->setup(), next), key);
            });
    connect(store, &SetupStore::changed, m_form, [this] { m_form->setSpec(m_store->setup().common); });
}

void MachinePopup::openAt(const QWidget* anchor) {
    openPopup(this, anchor);
}

} // namespace timeslice
