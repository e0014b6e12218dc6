#include "app/forms/model_list.h"

#include "app/widgets/button.h"
#include "app/widgets/shown.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace timeslice {

ModelRow::ModelRow(const ModelInfo& model, QWidget* parent)
    : QWidget(parent), m_model(model), m_box(new QCheckBox(this)),
      m_unfold(new Button(ButtonKind::Flat, this)), m_facts(new QLabel(this)) {
    createLayout();
    retranslate();
    setUnfolded(false);
    connect(m_unfold, &Button::clicked, this, [this] { setUnfolded(m_facts->isHidden()); });
}

void ModelRow::createLayout() {
    m_box->setObjectName(QString::fromUtf8(m_model.id.data(), static_cast<qsizetype>(m_model.id.size())));
    m_box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a long title does not widen the panel
    m_unfold->setFixedSize(22, 22);
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::RichText);
    m_facts->setProperty("role", QStringLiteral("small"));
    m_facts->setContentsMargins(25, 0, 4, 6);
    auto* line = new QHBoxLayout;
    line->addWidget(m_box, 1);
    line->addWidget(m_unfold);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 1, 0, 1);
    layout->setSpacing(2);
    layout->addLayout(line);
    layout->addWidget(m_facts);
}

void ModelRow::setUnfolded(bool unfolded) {
    m_facts->setVisible(unfolded);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_unfold->setGlyph(unfolded ? Glyph::Down : (mirrored ? Glyph::Left : Glyph::Right));
}

QString ModelRow::factsText() const {
    const ModelFacts& facts = m_model.facts;
    const QString row = QStringLiteral("<br>%1: <b>%2</b>");
    QString text = shown(m_model.summary).toHtmlEscaped();
    text += row.arg(tr("Scheduling"), shown(facts.scheduling).toHtmlEscaped());
    text += row.arg(tr("Uses several cores"), shown(facts.usesManyCores).toHtmlEscaped());
    text += row.arg(tr("Scales to"), shown(facts.scalesTo).toHtmlEscaped());
    text += row.arg(tr("Blocking calls"), shown(facts.blockingCalls).toHtmlEscaped());
    return text + QStringLiteral("<br>") + shown(facts.whenToUse).toHtmlEscaped();
}

void ModelRow::retranslate() {
    m_box->setText(shown(m_model.title));
    m_facts->setText(factsText());
    setToolTip(QStringLiteral("<p>%1</p>").arg(factsText()));
    m_unfold->setAccessibleName(tr("Facts about %1").arg(m_box->text()));
}

void ModelRow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::LayoutDirectionChange) setUnfolded(!m_facts->isHidden());
    QWidget::changeEvent(event);
}

ModelList::ModelList(QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (const ModelInfo& model : models()) {
        auto* row = new ModelRow(model, this);
        const QString id = row->box()->objectName();
        connect(row->box(), &QCheckBox::clicked, this,
                [this, id](bool ticked) { Q_EMIT toggled(id, ticked); });
        layout->addWidget(row);
        m_rows.push_back(row);
    }
}

QCheckBox* ModelList::box(std::string_view model) {
    const QString id = QString::fromUtf8(model.data(), static_cast<qsizetype>(model.size()));
    for (ModelRow* row : m_rows)
        if (row->box()->objectName() == id) return row->box();
    return nullptr;
}

void ModelList::setTicked(std::string_view model, bool ticked) {
    if (QCheckBox* found = box(model)) found->setChecked(ticked);
}

} // namespace timeslice
