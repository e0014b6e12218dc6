#include "app/panels/left_panel.h"

#include "app/forms/model_list.h"
#include "app/forms/model_parameters.h"
#include "app/forms/spec_form.h"
#include "app/forms/workload_parameters.h"
#include "app/help/help_window.h"
#include "app/panels/workload_gallery.h"
#include "app/widgets/section.h"
#include "app/widgets/shown.h"
#include "app/widgets/steady_scroll.h"

#include <QEvent>
#include <QTimer>
#include <QVBoxLayout>

namespace timeslice {

namespace {
constexpr double kGalleryShare = 0.3; // of the window's height, at most
}

LeftPanel::LeftPanel(SetupStore* store, WorkloadOpener* opener, JobQueue* queue, OwnFolder* folder,
                     QWidget* parent)
    : QFrame(parent), m_store(store), m_opener(opener) {
    setObjectName(QStringLiteral("leftPanel"));
    createSections(queue, folder);
    createLayout();
    connectSignals();
    retranslate();
    followSetup();
}

void LeftPanel::createSections(JobQueue* queue, OwnFolder* folder) {
    m_gallery = new WorkloadGallery(queue, folder);
    m_workloadParameters = new WorkloadParameters;
    m_models = new ModelList;
    m_machine = new SpecForm(SpecForm::Scope::MachineWithCosts);
    m_modelParameters = new ModelParameters;
    m_gallerySection = new Section(m_gallery);
    m_workloadSection = new Section(m_workloadParameters);
    m_modelSection = new Section(m_models);
    m_machineSection = new Section(m_machine);
    m_parameterSection = new Section(m_modelParameters);
    for (Section* section : {m_gallerySection, m_workloadSection})
        HelpWindow::setTopicOf(section, "workload-file");
    for (Section* section : {m_modelSection, m_parameterSection}) HelpWindow::setTopicOf(section, "models");
    HelpWindow::setTopicOf(m_machineSection, "machine");
}

void LeftPanel::createLayout() {
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("leftPage"));
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(14, 14, 12, 16);
    column->setSpacing(18);
    for (Section* section :
         {m_gallerySection, m_workloadSection, m_modelSection, m_machineSection, m_parameterSection}) {
        section->setFoldable(true);
        column->addWidget(section);
    }
    column->addStretch(1);
    m_scroll = new SteadyScroll(this);
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
}

void LeftPanel::connectSignals() {
    connect(m_store, &SetupStore::changed, this, [this] { m_scroll->steadily([this] { followSetup(); }); });
    connect(m_gallery, &WorkloadGallery::chosen, this,
            [this](const QString& source) { m_opener->open(source.toStdString()); });
    connect(m_opener, &WorkloadOpener::opening, this,
            [this] { m_scroll->steadily([this] { m_gallery->clearProblems(); }); });
    connect(m_opener, &WorkloadOpener::opened, this, [this](const QString& source) {
        m_gallery->addRecentFile(source);
        m_gallery->setCurrent(source);
    });
    connect(m_opener, &WorkloadOpener::failed, this, [this](const QString& source, const Problems& problems) {
        m_scroll->steadily([&] { m_gallery->showProblems(source, problems); });
    });
    connect(m_opener, &WorkloadOpener::fileChanged, this,
            [this](const QString& source, const Problems& problems) {
                m_scroll->steadily([&] { m_gallery->showChangedFile(source, problems); });
            });
    connect(m_opener, &WorkloadOpener::fileChangedBack, this,
            [this] { m_scroll->steadily([this] { m_gallery->withdrawChangedFile(); }); });
    connect(m_gallery, &WorkloadGallery::reloadRequested, m_opener, &WorkloadOpener::reload);
    connect(m_opener, &WorkloadOpener::parameterRefused, m_workloadParameters,
            &WorkloadParameters::showProblem);
    connect(m_workloadParameters, &WorkloadParameters::edited, this,
            [this](const QString& key, const QString& value) {
                m_opener->setParameter(key.toStdString(), value.toStdString());
            });
    connect(m_models, &ModelList::toggled, this, [this](const QString& model, bool ticked) {
        m_store->change(tr("models"), withModel(m_store->setup(), model.toStdString(), ticked));
    });
    connect(m_machine, &SpecForm::edited, this,
            [this](const RunSpec& spec, const QString& what, const QString& key) {
                m_store->change(what, withCommon(m_store->setup(), spec), key);
            });
    connect(m_modelParameters, &ModelParameters::edited, this, &LeftPanel::editSetting);
}

void LeftPanel::editSetting(const Parameter& parameter, std::optional<int64_t> value) {
    RunSpec common = m_store->setup().common;
    common.settings.erase(parameter.key);
    if (value && *value != valueOf(parameter, {}, common.ideal)) common.settings[parameter.key] = *value;
    m_store->change(shown(parameter.title), withCommon(m_store->setup(), common),
                    QString::fromStdString(parameter.key));
}

void LeftPanel::followSetup() {
    const Setup& setup = m_store->setup();
    m_gallery->setCurrent(QString::fromStdString(setup.source));
    m_workloadParameters->setSetup(setup);
    m_workloadSection->setVisible(setup.workload && !setup.workload->parameters.empty());
    for (const ModelInfo& model : models()) m_models->setTicked(model.id, showsModel(setup, model.id));
    m_machine->setSpec(setup.common);
    m_modelParameters->setSetup(setup);
    m_parameterSection->setVisible(!m_modelParameters->isEmpty());
}

// The models below the gallery should be visible. The window's height decides, not the panel's, which depends
// on the table below, whose rows come and go with the models that are ticked here.
void LeftPanel::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    // After the layout that resizes the panel, which would not notice that the list wants another height.
    QTimer::singleShot(
        0, this, [this] { m_gallery->setMostHeight(static_cast<int>(window()->height() * kGalleryShare)); });
}

void LeftPanel::setTheme(const Theme& theme) {
    m_gallery->setTheme(theme);
}

void LeftPanel::retranslate() {
    m_gallerySection->setTitle(tr("Workloads"));
    m_workloadSection->setTitle(tr("Workload parameters"));
    m_modelSection->setTitle(tr("Models"));
    m_machineSection->setTitle(tr("Machine"));
    m_parameterSection->setTitle(tr("Model parameters"));
}

void LeftPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

} // namespace timeslice
