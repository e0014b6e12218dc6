#include "app/panels/compare_panel.h"

#include "app/help/help_window.h"
#include "app/panels/compare_model.h"
#include "app/panels/explain_view.h"
#include "app/widgets/steady_tabs.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>
#include <numeric>

namespace timeslice {

namespace {
constexpr int kRowHeight = 24;
constexpr int kNameWidth = 140;
constexpr int kHeadPadding = 20;     // as in the style sheet
constexpr int kMaxResultWidth = 260; // who waits for whom; the tooltip has the rest
} // namespace

ComparePanel::ComparePanel(SetupStore* store, RunBoard* board, ViewState* view, JobQueue* queue,
                           QWidget* parent)
    : QFrame(parent), m_store(store), m_board(board), m_model(new CompareModel(this)),
      m_tabs(new SteadyTabs(this)), m_pages(new QStackedWidget(this)), m_table(new QTableView(this)),
      m_explain(new ExplainView(store, board, view, queue, this)) {
    setObjectName(QStringLiteral("bottomPanel"));
    HelpWindow::setTopicOf(this, "metrics");
    HelpWindow::setTopicOf(m_explain, "explain");
    createTable();
    createPages();
    createLayout();
    connect(view, &ViewState::coverChanged, this, [this, view] { m_model->setHidden(view->covered()); });
    connectSignals();
    retranslate();
}

void ComparePanel::createTable() {
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    QHeaderView* head = m_table->horizontalHeader();
    head->setHighlightSections(false);
    head->setTextElideMode(Qt::ElideRight);
}

// The width that each column needs, header and cells.
std::vector<int> ComparePanel::neededWidths() const {
    const QAbstractItemView* cells = m_table; // where the hint is public
    const QFontMetrics metrics = m_table->horizontalHeader()->fontMetrics();
    std::vector<int> widths;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString title = m_model->headerData(column, Qt::Horizontal).toString();
        const int head = metrics.size(0, title).width() + kHeadPadding;
        const int widest = column == kResultColumn ? kMaxResultWidth : QWIDGETSIZE_MAX;
        const int cell = std::min(widest, cells->sizeHintForColumn(column));
        widths.push_back(std::max({head, cell, column == 0 ? kNameWidth : 0}));
    }
    return widths;
}

// Distributes spare width; if there is too little, headers wrap.
void ComparePanel::spreadColumns() {
    const int room = m_table->viewport()->width();
    m_model->setNarrow(false);
    std::vector<int> widths = neededWidths();
    if (std::accumulate(widths.begin(), widths.end(), 0) > room) {
        m_model->setNarrow(true);
        widths = neededWidths();
    }
    const int left = std::max(0, room - std::accumulate(widths.begin(), widths.end(), 0));
    const int share = left / std::max(1, m_model->columnCount());
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, widths[static_cast<size_t>(column)] + share);
}

void ComparePanel::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    QTimer::singleShot(0, this, &ComparePanel::spreadColumns);
}

void ComparePanel::createPages() {
    for (QWidget* page : std::initializer_list<QWidget*>{m_table, m_explain}) {
        m_pages->addWidget(page);
        m_tabs->addTab(QString());
    }
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
}

void ComparePanel::setTheme(const Theme& theme) {
    m_model->setTheme(theme);
}

void ComparePanel::showPage(Page page) {
    m_tabs->setCurrentIndex(page);
}

void ComparePanel::createLayout() {
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 2, 16, 4);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);
}

void ComparePanel::connectSignals() {
    connect(m_board, &RunBoard::cardsChanged, this, &ComparePanel::followBoard);
    connect(m_board, &RunBoard::cardChanged, this, &ComparePanel::followBoard);
}

void ComparePanel::followBoard() {
    const auto labels = m_board->labels();
    const auto& cards = m_store->setup().cards;
    std::vector<CompareRow> rows;
    for (size_t i = 0; i < cards.size() && i < labels.size(); ++i)
        rows.push_back(CompareRow{labels[i], m_board->state(cards[i].id).recording});
    if (m_model->setRows(rows)) spreadColumns();
}

void ComparePanel::copyTable() {
    QGuiApplication::clipboard()->setText(m_model->tabSeparated());
}

bool ComparePanel::copyFocused() {
    if (!m_table->hasFocus()) return false;
    copyTable();
    return true;
}

int ComparePanel::wholeHeight() const {
    return m_tabs->sizeHint().height() + m_table->horizontalHeader()->sizeHint().height() +
           std::max(1, m_model->rowCount()) * kRowHeight + 14;
}

void ComparePanel::retranslate() {
    m_tabs->setTabText(Table, tr("Compare"));
    m_tabs->setTabText(Explain, tr("Explain"));
    m_tabs->setTabToolTip(Table, tr("One row per run (Alt+1)"));
    m_tabs->setTabToolTip(Explain,
                          tr("A run in words: the moment at the playhead, or the whole run (Alt+2)"));
    m_tabs->setAccessibleName(tr("Pages below the cards"));
    m_table->setAccessibleName(tr("Compare: one row per run"));
    m_table->setToolTip(QString());
    m_model->retranslate();
    spreadColumns();
}

void ComparePanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

} // namespace timeslice
