import type { ComponentMapping } from '@remote-ui/react/host';
import { Accordion } from './Accordion.tsx';
import { Alert } from './Alert.tsx';
import { BarChart } from './BarChart.tsx';
import { Button, LoadingButton } from './Button.tsx';
import { Checkbox, RadioButton, Toggle } from './Checkbox.tsx';
import { DateInput, TimeInput } from './DateInput.tsx';
import { DescriptionList, DescriptionListItem } from './DescriptionList.tsx';
import { Dropdown, DropdownButtonItem } from './Dropdown.tsx';
import { EmptyState, ErrorState } from './EmptyState.tsx';
import { AutoGrid, Box, Flex, Inline } from './Flex.tsx';
import { Form } from './Form.tsx';
import { Icon } from './Icon.tsx';
import { Illustration } from './Illustration.tsx';
import { Input, SearchInput, TextArea } from './Input.tsx';
import { LineChart } from './LineChart.tsx';
import { Image, Link } from './Link.tsx';
import { LoadingSpinner } from './LoadingSpinner.tsx';
import {
  Modal,
  ModalBody,
  ModalFooter,
  Panel,
  PanelBody,
  PanelFooter,
  PanelSection,
} from './Modal.tsx';
import { CurrencyInput, NumberInput, StepperInput } from './NumberInput.tsx';
import {
  PageBreadcrumbs,
  PageBreadcrumbsCurrent,
  PageHeader,
  PageHeaderLink,
  PageHeaderPageLink,
  PageHeaderPrimaryAction,
  PageHeaderSecondaryActions,
  PageLink,
  PageTitle,
} from './PageHeader.tsx';
import { ProgressBar, ScoreCircle } from './ProgressBar.tsx';
import { MultiSelect, Select } from './Select.tsx';
import { Statistics, StatisticsItem, StatisticsTrend } from './Statistics.tsx';
import { StepIndicator } from './StepIndicator.tsx';
import {
  Table,
  TableBody,
  TableCell,
  TableFooter,
  TableHead,
  TableHeader,
  TableRow,
} from './Table.tsx';
import { Tab, Tabs } from './Tabs.tsx';
import { StatusTag, Tag } from './Tag.tsx';
import { Heading, List, Text } from './Text.tsx';
import { ButtonRow, Card, Divider, Spacer, Tile } from './Tile.tsx';
import { ToggleGroup } from './ToggleGroup.tsx';
import { Tooltip } from './Tooltip.tsx';

/**
 * What stands for each component of the SDK, by the name that its extensions send. Functions among
 * the props lead to the worker; what is passed as `overlay` arrives as React nodes.
 */
export const COMPONENTS: ComponentMapping = {
  Accordion,
  Alert,
  AutoGrid,
  BarChart,
  Box,
  Button,
  ButtonRow,
  Card,
  Checkbox,
  CurrencyInput,
  DateInput,
  DescriptionList,
  DescriptionListItem,
  Divider,
  Dropdown,
  DropdownButtonItem,
  EmptyState,
  ErrorState,
  Flex,
  Form,
  Heading,
  Icon,
  Illustration,
  Image,
  Inline,
  Input,
  LineChart,
  Link,
  List,
  LoadingButton,
  LoadingSpinner,
  Modal,
  ModalBody,
  ModalFooter,
  MultiSelect,
  NumberInput,
  PageBreadcrumbs,
  PageBreadcrumbsCurrent,
  PageBreadcrumbsPageLink: PageLink,
  PageHeader,
  PageHeaderLink,
  PageHeaderPageLink,
  PageHeaderPrimaryAction,
  PageHeaderSecondaryActions,
  PageLink,
  PageTitle,
  Panel,
  PanelBody,
  PanelFooter,
  PanelSection,
  ProgressBar,
  RadioButton,
  ScoreCircle,
  SearchInput,
  Select,
  Spacer,
  Statistics,
  StatisticsItem,
  StatisticsTrend,
  StatusTag,
  StepIndicator,
  StepperInput,
  Tab,
  Table,
  TableBody,
  TableCell,
  TableFooter,
  TableHead,
  TableHeader,
  TableRow,
  Tabs,
  Tag,
  Text,
  TextArea,
  Tile,
  TimeInput,
  Toggle,
  ToggleGroup,
  Tooltip,
};
