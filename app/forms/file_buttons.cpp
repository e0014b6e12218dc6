#include "app/forms/file_buttons.h"

#include "app/forms/own_folder_button.h"
#include "app/widgets/message_bar.h"

#include <QHBoxLayout>

namespace timeslice {

FileButtons::FileButtons(OwnFolder* folder, MessageBar* message, QWidget* parent)
    : QWidget(parent), m_open(new Button(ButtonKind::Flat, this)) {
    m_open->setGlyph(Glyph::Folder);
    auto* own = new OwnFolderButton(folder, this);
    connect(own, &OwnFolderButton::refused, message,
            [message](const QString& why) { message->tell(MessageBar::Kind::Error, why); });
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_open);
    layout->addWidget(own);
    layout->addStretch(1);
}

} // namespace timeslice
