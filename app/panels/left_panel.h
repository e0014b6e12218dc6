// LeftPanel: the choice of workload, models, machine and parameters. It shows the setup and changes it.
#pragma once

#include "app/base/theme.h"
#include "app/board/setup_store.h"
#include "app/board/workload_opener.h"

#include <QFrame>

namespace timeslice {

class JobQueue;
class ModelList;
class ModelParameters;
class OwnFolder;
class Section;
class SpecForm;
class SteadyScroll;
class WorkloadGallery;
class WorkloadParameters;

class LeftPanel : public QFrame {
    Q_OBJECT
  public:
    LeftPanel(SetupStore* store, WorkloadOpener* opener, JobQueue* queue, OwnFolder* folder,
              QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    WorkloadGallery* gallery() { return m_gallery; }
    ModelList* modelList() { return m_models; }
    SpecForm* machine() { return m_machine; }
    ModelParameters* modelParameters() { return m_modelParameters; }
    WorkloadParameters* workloadParameters() { return m_workloadParameters; }

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void createSections(JobQueue* queue, OwnFolder* folder);
    void createLayout();
    void connectSignals();
    void retranslate();
    void followSetup();
    void editSetting(const Parameter& parameter, std::optional<int64_t> value);

    SetupStore* m_store;
    WorkloadOpener* m_opener;
    SteadyScroll* m_scroll = nullptr;
    WorkloadGallery* m_gallery = nullptr;
    WorkloadParameters* m_workloadParameters = nullptr;
    ModelList* m_models = nullptr;
    SpecForm* m_machine = nullptr;
    ModelParameters* m_modelParameters = nullptr;
    Section* m_gallerySection = nullptr;
    Section* m_workloadSection = nullptr;
    Section* m_modelSection = nullptr;
    Section* m_machineSection = nullptr;
    Section* m_parameterSection = nullptr;
};

} // namespace timeslice
