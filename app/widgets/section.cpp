#include "app/widgets/section.h"

#include "app/widgets/button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace timeslice {

Section::Section(QWidget* content, QWidget* parent)
    : QWidget(parent), m_head(new QWidget(this)), m_title(new QLabel(m_head)),
      m_fold(new Button(ButtonKind::Flat, m_head)), m_content(content) {
    m_title->setProperty("role", QStringLiteral("heading"));
    m_title->setBuddy(m_fold);
    m_fold->setFixedSize(22, 22);
    m_fold->hide();
    m_head->installEventFilter(this);
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_fold);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_head);
    layout->addWidget(m_content);
    connect(m_fold, &Button::clicked, this, [this] { setFolded(!m_folded); });
}

void Section::setTitle(const QString& title) {
    m_title->setText(title.toUpper());
    m_fold->setAccessibleName(title);
}

void Section::setFoldable(bool foldable) {
    m_fold->setVisible(foldable);
    m_head->setCursor(foldable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void Section::setFolded(bool folded) {
    m_folded = folded;
    update();
}

void Section::update() {
    m_content->setVisible(!m_folded);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_fold->setGlyph(m_folded ? (mirrored ? Glyph::Left : Glyph::Right) : Glyph::Down);
}

bool Section::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::MouseButtonRelease && !m_fold->isHidden()) setFolded(!m_folded);
    return QWidget::eventFilter(watched, event);
}

void Section::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LayoutDirectionChange) update();
    QWidget::changeEvent(event);
}

} // namespace timeslice
