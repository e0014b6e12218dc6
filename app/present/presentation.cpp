#include "app/present/presentation.h"

#include "app/lessons/lesson_session.h"

#include <QGuiApplication>
#include <QScreen>

namespace timeslice {

namespace {

QScreen* otherThan(const QScreen* screen) {
    for (QScreen* candidate : QGuiApplication::screens())
        if (candidate != screen) return candidate;
    return nullptr;
}

void fill(QWidget* window, QScreen* screen) {
    window->setScreen(screen);
    window->setGeometry(screen->geometry());
    window->showFullScreen();
}

} // namespace

Presentation::Presentation(const PresentView::Parts& parts, LessonSession* session, QWidget* window)
    : QObject(window), m_parts(parts), m_session(session), m_window(window) {
    // A lesson that ends takes its pages with it.
    connect(session, &LessonSession::closed, this, &Presentation::end);
}

// At once, and those that are just being deleted: what they show ends too.
Presentation::~Presentation() {
    end();
    for (const QPointer<QWidget>& window : m_leaving) delete window;
}

void Presentation::begin(bool fromHere, std::optional<size_t> card) {
    end();
    m_leaving.removeIf([](const QPointer<QWidget>& window) { return window.isNull(); });
    PresentPages* pages = nullptr;
    if (m_session->isOpen()) {
        pages = new LessonPages(m_session, m_parts.store);
        if (!fromHere) pages->go(0);
    } else {
        pages = new ComparisonPages(m_parts.store, m_parts.board);
        const int overview = pages->count() > 1 ? 1 : 0;
        if (fromHere && card) pages->go(static_cast<int>(*card) + overview);
    }
    m_view = new PresentView(m_parts, pages);
    connect(m_view, &PresentView::left, this, &Presentation::end);
    if (otherThan(m_window->screen())) {
        m_notes = new PresenterNotes(pages);
        connect(m_notes, &PresenterNotes::left, this, &Presentation::end);
        connect(m_notes, &PresenterNotes::swapRequested, this, [this] {
            m_swapped = !m_swapped;
            place();
        });
    }
    place();
}

void Presentation::place() {
    QScreen* mine = m_window->screen();
    QScreen* other = otherThan(mine);
    if (m_notes && other) fill(m_notes, m_swapped ? mine : other);
    fill(m_view, m_swapped && other ? other : mine);
    m_view->activateWindow();
    m_view->setFocus();
}

void Presentation::end() {
    if (!m_view) return;
    // Neither answers any more; they are deleted once the key that ended it has been dealt with.
    for (QWidget* window : std::initializer_list<QWidget*>{m_view, m_notes})
        if (window) {
            window->disconnect(this);
            window->hide();
            window->deleteLater();
            m_leaving.append(window);
        }
    m_view = nullptr;
    m_notes = nullptr;
    m_window->activateWindow();
    Q_EMIT ended();
}

} // namespace timeslice
