#include "app/help/help_window.h"

#include "app/widgets/button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace timeslice {

namespace {

constexpr const char* kTopicProperty = "helpTopic";
constexpr const char* kIndexTopic = "index";
constexpr int kTopicRole = Qt::UserRole;
constexpr int kHeadingRole = Qt::UserRole + 1;
constexpr QSize kHelpSize{920, 680};
constexpr int kHelpMargin = 14;
constexpr qreal kPageMargin = 18;

QString toText(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

// "models.md#async" or "models.md" -> "models".
QString topicOfLink(const QUrl& link) {
    QString topic = link.path();
    if (topic.endsWith(QLatin1String(".md"))) topic.chop(3);
    return topic;
}

} // namespace

HelpWindow::HelpWindow(QWidget* parent)
    : QWidget(parent, Qt::Window), m_search(new QLineEdit(this)), m_list(new QListWidget(this)),
      m_page(new QTextBrowser(this)), m_back(new Button(ButtonKind::Flat, this)),
      m_forward(new Button(ButtonKind::Flat, this)) {
    setObjectName(QStringLiteral("helpWindow"));
    m_search->setObjectName(QStringLiteral("helpSearch"));
    m_list->setObjectName(QStringLiteral("helpPages"));
    m_page->setObjectName(QStringLiteral("helpPage"));
    createLayout();
    connectSignals();
    retranslate();
    followHistory();
}

void HelpWindow::setTopicOf(QWidget* widget, const char* topic) {
    widget->setProperty(kTopicProperty, QString::fromLatin1(topic));
}

QString HelpWindow::topicOf(const QWidget* widget) {
    for (; widget != nullptr; widget = widget->parentWidget()) {
        const QVariant topic = widget->property(kTopicProperty);
        if (topic.isValid()) return topic.toString();
    }
    return QStringLiteral("window");
}

void HelpWindow::openFor(QWidget* widget) {
    openAt(widget->window(), topicOf(widget));
}

void HelpWindow::openAt(QWidget* window, const QString& topic) {
    auto* help = window->findChild<HelpWindow*>(QString(), Qt::FindDirectChildrenOnly);
    if (!help) help = new HelpWindow(window);
    help->showTopic(topic);
}

void HelpWindow::createLayout() {
    m_back->setGlyph(Glyph::Left);
    m_forward->setGlyph(Glyph::Right);
    m_search->setClearButtonEnabled(true);
    m_page->setOpenLinks(false);
    m_page->document()->setDocumentMargin(kPageMargin);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* top = new QHBoxLayout;
    top->addWidget(m_back);
    top->addWidget(m_forward);
    top->addWidget(m_search, 1);
    auto* columns = new QSplitter(this);
    columns->addWidget(m_list);
    columns->addWidget(m_page);
    columns->setStretchFactor(1, 1);
    columns->setSizes({240, kHelpSize.width() - 240});
    columns->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kHelpMargin, kHelpMargin, kHelpMargin, kHelpMargin);
    layout->addLayout(top);
    layout->addWidget(columns, 1);
    resize(kHelpSize);
}

void HelpWindow::connectSignals() {
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_list->count() > 0) m_list->setCurrentRow(std::max(0, m_list->currentRow()));
    });
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item) go(item->data(kTopicRole).toString(), item->data(kHeadingRole).toString());
    });
    connect(m_page, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& link) { go(topicOfLink(link), {}); });
    connect(m_back, &Button::clicked, this, [this] { step(-1); });
    connect(m_forward, &Button::clicked, this, [this] { step(1); });
}

void HelpWindow::retranslate() {
    setWindowTitle(tr("Timeslice help"));
    m_search->setPlaceholderText(tr("Search all pages"));
    m_search->setAccessibleName(tr("Search all pages"));
    m_list->setAccessibleName(tr("Pages"));
    m_page->setAccessibleName(tr("Page"));
    m_back->setToolTip(tr("Back (Alt+Left)"));
    m_back->setAccessibleName(tr("Back"));
    m_forward->setToolTip(tr("Forward (Alt+Right)"));
    m_forward->setAccessibleName(tr("Forward"));
    search(m_search->text());
}

// The list follows the search; without one it has all pages.
void HelpWindow::search(const QString& query) {
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const auto add = [this](const QString& text, std::string_view topic, const std::string& heading) {
        auto* item = new QListWidgetItem(text, m_list);
        item->setData(kTopicRole, toText(topic));
        item->setData(kHeadingRole, QString::fromStdString(heading));
    };
    if (query.trimmed().isEmpty()) {
        for (const HelpPage& page : helpPages()) add(QString::fromStdString(page.title), page.topic, {});
        markCurrent();
        return;
    }
    for (const HelpHit& hit : searchHelp(query.toStdString()))
        add(QString::fromStdString(hit.page->title) + QLatin1Char('\n') + QString::fromStdString(hit.line),
            hit.page->topic, hit.heading);
    if (m_list->count() == 0) {
        auto* none = new QListWidgetItem(tr("Nothing found."), m_list);
        none->setFlags(Qt::NoItemFlags);
    }
}

void HelpWindow::markCurrent() {
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(kTopicRole).toString() == m_topic) m_list->setCurrentRow(row);
}

void HelpWindow::showTopic(const QString& topic) {
    go(findHelpPage(topic.toStdString()) ? topic : QString::fromLatin1(kIndexTopic), {});
    show();
    raise();
    activateWindow();
}

// As one goes by a link: what lay ahead in the history is forgotten.
void HelpWindow::go(const QString& topic, const QString& heading) {
    if (topic != m_topic && findHelpPage(topic.toStdString())) {
        if (m_place + 1 < static_cast<qsizetype>(m_history.size())) m_history.resize(m_place + 1);
        m_history.append(topic);
        m_place = m_history.size() - 1;
    }
    display(topic, heading);
}

void HelpWindow::step(int by) {
    const qsizetype place = m_place + by;
    if (place < 0 || place >= m_history.size()) return;
    m_place = place;
    display(m_history[place], {});
}

void HelpWindow::display(const QString& topic, const QString& heading) {
    const HelpPage* page = findHelpPage(topic.toStdString());
    if (!page) return;
    if (topic != m_topic) m_page->setMarkdown(toText(page->text));
    m_topic = topic;
    scrollTo(heading);
    if (m_search->text().trimmed().isEmpty()) {
        const QSignalBlocker quiet(m_list);
        markCurrent();
    }
    followHistory();
}

void HelpWindow::scrollTo(const QString& heading) {
    m_page->moveCursor(QTextCursor::Start);
    if (heading.isEmpty()) return;
    for (QTextBlock block = m_page->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || block.text() != heading) continue;
        m_page->moveCursor(QTextCursor::End); // so that the heading comes to stand at the top
        m_page->setTextCursor(QTextCursor(block));
        return;
    }
}

void HelpWindow::followHistory() {
    m_back->setEnabled(m_place > 0);
    m_forward->setEnabled(m_place + 1 < m_history.size());
}

void HelpWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void HelpWindow::keyPressEvent(QKeyEvent* event) {
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    if (event->key() == Qt::Key_Escape)
        close();
    else if (alt && event->key() == Qt::Key_Left)
        step(-1);
    else if (alt && event->key() == Qt::Key_Right)
        step(1);
    else if (event->matches(QKeySequence::Find))
        m_search->setFocus();
    else
        QWidget::keyPressEvent(event);
}

} // namespace timeslice
