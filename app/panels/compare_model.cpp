#include "app/panels/compare_model.h"

#include "app/widgets/appearance.h"
#include "app/widgets/shown.h"

#include <QBrush>
#include <QFont>
#include <QGuiApplication>
#include <algorithm>

namespace timeslice {

namespace {

constexpr int kRunColumn = 0;
constexpr int kFirstFigure = 2;

const MetricDefinition& definitionOf(int column) {
    return metricDefinitions()[static_cast<size_t>(column - kFirstFigure)];
}

QString paragraph(const Text& text) {
    return QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(shown(text).toHtmlEscaped());
}

QString shownMetric(const MetricDefinition& definition, std::optional<double> value) {
    return QString::fromStdString(formatMetric(definition, value, currentLanguage()));
}

// Keeps "75.2 ms" in one piece, by its own direction, where lines run from right to left.
QString isolated(const QString& text) {
    return QGuiApplication::isRightToLeft() ? QChar(0x2068) + text + QChar(0x2069) : text;
}

QVariant alignment(int column) {
    return QVariant(Qt::AlignVCenter | (column < kFirstFigure ? Qt::AlignLeading : Qt::AlignTrailing));
}

} // namespace

bool CompareModel::setRows(const std::vector<CompareRow>& rows) {
    if (rows == m_rows) return false;
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        takeRows(rows);
        endResetModel();
        return true;
    }
    takeRows(rows);
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    return true;
}

void CompareModel::takeRows(const std::vector<CompareRow>& rows) {
    m_rows = rows;
    m_placeOf.clear();
    std::vector<Compared> compared;
    for (const CompareRow& row : rows) {
        m_placeOf.push_back(row.recording ? std::optional(compared.size()) : std::nullopt);
        if (row.recording) compared.push_back({row.recording, row.label});
    }
    m_comparison = Comparison(nullptr, std::move(compared));
}

void CompareModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void CompareModel::setTheme(const Theme& theme) {
    m_theme = &theme;
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void CompareModel::setHidden(bool hidden) {
    if (hidden == m_hidden) return;
    m_hidden = hidden;
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void CompareModel::setNarrow(bool narrow) {
    if (narrow == m_narrow) return;
    m_narrow = narrow;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int CompareModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CompareModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(metricDefinitions().size()) + kFirstFigure;
}

const RunMetrics* CompareModel::metricsOf(int row) const {
    const RecordingPtr& recording = m_rows[static_cast<size_t>(row)].recording;
    return recording ? &recording->metrics() : nullptr;
}

std::optional<double> CompareModel::value(int row, int column) const {
    const RecordingPtr& recording = m_rows[static_cast<size_t>(row)].recording;
    return recording && column >= kFirstFigure ? recording->shownValue(definitionOf(column)) : std::nullopt;
}

QString CompareModel::text(int row, int column) const {
    if (column == kRunColumn) return shown(m_rows[static_cast<size_t>(row)].label);
    if (m_hidden) return QStringLiteral("?");
    if (column == kResultColumn) {
        const RunMetrics* metrics = metricsOf(row);
        return metrics ? shown(cellOf(metrics->verdict)) : QStringLiteral("–");
    }
    return shownMetric(definitionOf(column), value(row, column));
}

// Why a cell of the speedup column has a dash; empty if it has none, or if the result says why.
QString CompareModel::whyDash(int row, int column) const {
    const RecordingPtr& recording = m_rows[static_cast<size_t>(row)].recording;
    if (!recording || column < kFirstFigure || definitionOf(column).id != "speedup" || value(row, column))
        return {};
    return shown(recording->serial().missing);
}

bool CompareModel::isBest(int row, int column) const {
    const auto place = m_placeOf[static_cast<size_t>(row)];
    return !m_hidden && column >= kFirstFigure && place &&
           m_comparison.isBest(*place, definitionOf(column), currentLanguage());
}

// What the result means, or why a figure is missing or marked.
QString CompareModel::toolTip(int row, int column) const {
    const RunMetrics* metrics = metricsOf(row);
    if (!metrics || m_hidden || column == kRunColumn) return {};
    if (column == kResultColumn) return paragraph(explanationOf(metrics->verdict));
    if (const Text why = whyLeftOut(definitionOf(column), *metrics); !why.empty()) return paragraph(why);
    return metrics->verdict.isRight() ? QString() : paragraph(explanationOf(metrics->verdict));
}

// Wrong results stand out, and their figures are muted.
QVariant CompareModel::foreground(int row, int column) const {
    const RunMetrics* metrics = metricsOf(row);
    if (!metrics || m_hidden || metrics->verdict.isRight() || column == kRunColumn) return {};
    if (column == kResultColumn && metrics->verdict.kind != VerdictKind::Open)
        return QBrush(toColor(m_theme->error));
    return QBrush(toColor(m_theme->mutedText));
}

QVariant CompareModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return column < kFirstFigure ? text(row, column) : isolated(text(row, column));
    case Qt::TextAlignmentRole:
        return alignment(column);
    case Qt::FontRole: {
        if (!isBest(row, column)) return {};
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    case Qt::ForegroundRole:
        return foreground(row, column);
    case Qt::ToolTipRole: {
        const QString why = whyDash(row, column);
        return why.isEmpty() ? toolTip(row, column) : why;
    }
    case Qt::AccessibleDescriptionRole: {
        const QString why = whyDash(row, column);
        if (!why.isEmpty()) return why;
        return isBest(row, column) ? QVariant(tr("best")) : QVariant();
    }
    default:
        return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section >= columnCount()) return {};
    if (role == Qt::TextAlignmentRole) return alignment(section);
    if (section == kRunColumn) return role == Qt::DisplayRole ? QVariant(tr("Run")) : QVariant();
    if (section == kResultColumn) return resultHead(role);
    const MetricDefinition& definition = definitionOf(section);
    if (role == Qt::DisplayRole) {
        QString title = shown(Text(definition.title));
        return m_narrow ? title.replace(u' ', u'\n') : title;
    }
    if (role == Qt::ToolTipRole) return paragraph(Text(definition.definition));
    return {};
}

QVariant CompareModel::resultHead(int role) {
    if (role == Qt::DisplayRole) return tr("Result");
    if (role != Qt::ToolTipRole) return {};
    return QStringLiteral("<p style='white-space:pre-wrap'>%1</p>")
        .arg(tr("Whether the run did what it should. A wrong result is never marked as best.")
                 .toHtmlEscaped());
}

QString CompareModel::tabSeparated() const {
    QString table;
    for (int row = -1; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells << (row < 0 ? headerData(column, Qt::Horizontal).toString().replace(u'\n', u' ')
                              : text(row, column));
        table += cells.join(u'\t') + u'\n';
    }
    return table;
}

} // namespace timeslice
