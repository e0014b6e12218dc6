#include "app/cards/card_popup.h"

#include "app/forms/spec_form.h"
#include "app/widgets/popup_frame.h"
#include "app/widgets/popup_scroll.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace timeslice {

CardPopup::CardPopup(int card, const RunSpec& spec, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_card(card), m_title(new QLabel(tr("This run"), this)),
      m_form(new SpecForm(SpecForm::Scope::WholeRun, this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("role", QStringLiteral("popup"));
    m_title->setProperty("role", QStringLiteral("subheading"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 14);
    layout->setSpacing(9);
    layout->addWidget(m_title);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    m_form->setFixedWidth(320);
    layout->addWidget(new PopupScroll(m_form, this));
    m_form->setSpec(spec);
    connect(m_form, &SpecForm::edited, this,
            [this](const RunSpec& next, const QString& what, const QString& key) {
                Q_EMIT edited(m_card, next, what, key);
            });
}

void CardPopup::setSpec(const RunSpec& spec) {
    m_form->setSpec(spec);
}

void CardPopup::openAt(const QWidget* anchor) {
    openPopup(this, anchor);
}

void CardPopup::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return) {
        close();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace timeslice
